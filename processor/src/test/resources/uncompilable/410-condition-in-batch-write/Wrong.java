package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key, Song song) {
    songs.batchWriting(b -> b.put(song)).when(c -> c.awards().lt(1)).execute(); // error: cannot find symbol
  }
}
