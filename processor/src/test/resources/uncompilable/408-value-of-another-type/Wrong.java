package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist("Acme Band").filter(f -> f.awards().eq("1")).toList(); // error: no suitable method found for eq(java.lang.String)
  }
}
