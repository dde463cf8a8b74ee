package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.update(new ReadingKey("1")).set(u -> u.serial().to(7L)).execute();
  }
}
