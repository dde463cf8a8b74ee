package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.batchWrite(b -> b.delete(new ReadingKey("1"))); // error: cannot find symbol
  }
}
