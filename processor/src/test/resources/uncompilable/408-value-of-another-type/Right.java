package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist("Acme Band").filter(f -> f.awards().eq(1)).toList();
  }
}
