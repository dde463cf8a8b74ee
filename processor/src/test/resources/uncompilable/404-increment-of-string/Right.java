package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.update(key).set(u -> u.awards().increment(1)).execute();
  }
}
