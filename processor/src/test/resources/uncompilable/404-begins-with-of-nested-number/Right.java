package music;

final class Right {

  void call(AlbumRepository albums, AlbumKey key) {
    albums.update(key).when(c -> c.label().name().beginsWith("1")).execute();
  }
}
