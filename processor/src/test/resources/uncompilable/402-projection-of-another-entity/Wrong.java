package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    readings.byId("d1").as(SongTextProjection.OF_SONG).toList(); // error: cannot be applied to given types
  }
}
