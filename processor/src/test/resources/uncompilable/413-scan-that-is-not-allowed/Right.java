package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.scan().toList();
  }
}
