package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist("Acme Band").songTitle().gt("A").songTitle().lt("B").toList(); // error: cannot find symbol
  }
}
