package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.update(new ReadingKey("1")).set(u -> u.valid().to(true)).execute(); // error: cannot find symbol
  }
}
