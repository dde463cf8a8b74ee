package music;

final class Wrong {

  void call(AlbumRepository albums, AlbumKey key) {
    albums.update(key).set(u -> u.sales().key(1).to(1)).execute(); // error: incompatible types
  }
}
