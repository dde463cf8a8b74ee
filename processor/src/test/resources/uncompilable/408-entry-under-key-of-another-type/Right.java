package music;

final class Right {

  void call(AlbumRepository albums, AlbumKey key) {
    albums.update(key).set(u -> u.sales().key("1").to(1)).execute();
  }
}
