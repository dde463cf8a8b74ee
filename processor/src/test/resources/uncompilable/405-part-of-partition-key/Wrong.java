package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.bySiteMetric("site-1").toList(); // error: cannot be applied to given types
  }
}
