package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key, Song song) {
    songs.deleting(song).returnNew(); // error: cannot find symbol
  }
}
