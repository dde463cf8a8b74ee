package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.bySiteMetric("site-1", "temperature").toList();
  }
}
