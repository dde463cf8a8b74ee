package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.update(key).set(u -> u.lyrics().add("la")).execute(); // error: cannot find symbol
  }
}
