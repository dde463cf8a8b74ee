package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.byId("1").filter(f -> f.zone().size().gt(1)).toList();
  }
}
