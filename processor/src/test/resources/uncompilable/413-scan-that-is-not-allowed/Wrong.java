package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.scan().toList(); // error: cannot find symbol
  }
}
