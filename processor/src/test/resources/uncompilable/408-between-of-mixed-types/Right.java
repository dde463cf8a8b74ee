package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist("Acme Band").filter(f -> f.awards().between(1, 2)).toList();
  }
}
