package music;

final class Wrong {

  void call(AlbumRepository albums, AlbumKey key) {
    albums.update(key).set(u -> u.label().name().remove()).execute(); // error: cannot find symbol
  }
}
