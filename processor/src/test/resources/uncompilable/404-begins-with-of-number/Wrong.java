package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist("Acme Band").filter(f -> f.awards().beginsWith("1")).toList(); // error: cannot find symbol
  }
}
