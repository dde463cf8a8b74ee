package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.batchWrite(b -> b.delete(key));
  }
}
