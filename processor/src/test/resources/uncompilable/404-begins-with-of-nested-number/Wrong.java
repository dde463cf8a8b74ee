package music;

final class Wrong {

  void call(AlbumRepository albums, AlbumKey key) {
    albums.update(key).when(c -> c.label().founded().beginsWith(1)).execute(); // error: cannot find symbol
  }
}
