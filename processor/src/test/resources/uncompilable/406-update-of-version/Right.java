package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.update(key).set(u -> u.awards().to(7)).when(c -> c.version().eq(7L)).execute();
  }
}
