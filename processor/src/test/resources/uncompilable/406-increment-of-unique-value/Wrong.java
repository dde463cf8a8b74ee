package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.update(new ReadingKey("1")).set(u -> u.serial().increment(1)).execute(); // error: cannot find symbol
  }
}
