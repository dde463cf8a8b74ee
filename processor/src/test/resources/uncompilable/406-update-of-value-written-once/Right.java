package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.update(new ReadingKey("1")).set(u -> u.value().to(7.0)).when(c -> c.valid().eq(true)).execute();
  }
}
