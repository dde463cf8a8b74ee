package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.update(key).set(u -> u.artist().to("Acme Band")).execute(); // error: cannot find symbol
  }
}
