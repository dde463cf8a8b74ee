package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.bySiteMetric("site-1", "temperature").zone().eq("a").at().gt(java.time.Instant.EPOCH).toList();
  }
}
