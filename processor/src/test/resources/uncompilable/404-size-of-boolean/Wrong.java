package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.byId("1").filter(f -> f.valid().size().gt(1)).toList(); // error: cannot find symbol
  }
}
