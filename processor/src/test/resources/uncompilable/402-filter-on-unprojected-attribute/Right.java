package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byAlbum("Acme Band").filter(f -> f.year().exists()).toList();
  }
}
