package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist("Acme Band").as(SongTextProjection.OF_SONG).toList();
  }
}
