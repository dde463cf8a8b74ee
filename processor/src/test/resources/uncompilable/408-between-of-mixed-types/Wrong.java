package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist("Acme Band").filter(f -> f.awards().between(1, "2")).toList(); // error: cannot be converted to java.lang.Integer
  }
}
