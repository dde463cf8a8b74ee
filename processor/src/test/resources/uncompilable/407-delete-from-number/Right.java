package music;

final class Right {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.update(key).set(u -> u.tags().delete("la")).execute();
  }
}
