package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key, Song song) {
    songs.deleteAnyVersion(key);
  }
}
