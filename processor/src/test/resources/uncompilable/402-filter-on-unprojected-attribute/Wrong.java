package music;

final class Wrong {

  void call(SongRepository songs, ReadingRepository readings, SongKey key) {
    songs.byAlbum("Acme Band").filter(f -> f.lyrics().exists()).toList(); // error: cannot find symbol
  }
}
