package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.update(key).set(u -> u.awards().delete(1)).execute(); // error: cannot find symbol
  }
}
