package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byAlbum("Acme Band").consistentRead().toList(); // error: cannot find symbol
  }
}
