package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.bySiteMetric("site-1", "temperature").at().gt(java.time.Instant.EPOCH).toList(); // error: cannot find symbol
  }
}
