package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byArtist("Acme Band").filter(f -> f.tags().lt(java.util.Set.of())).toList(); // error: cannot find symbol
  }
}
