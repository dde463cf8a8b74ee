package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist(1).toList(); // error: cannot be converted to java.lang.String
  }
}
