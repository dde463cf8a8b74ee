package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byAlbum("Somewhat Famous").as(SongCardProjection.OF_SONG_BY_ALBUM).toList();
  }
}
