package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist().beginsWith("Acme").toList(); // error: cannot be applied to given types
  }
}
