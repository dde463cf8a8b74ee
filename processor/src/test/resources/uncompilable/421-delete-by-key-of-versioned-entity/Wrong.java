package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key, Song song) {
    songs.delete(key); // error: SongKey cannot be converted to music.Song
  }
}
