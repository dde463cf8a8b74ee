package music;

final class Right {

  void call(AlbumRepository albums, AlbumKey key) {
    albums.update(key).set(u -> u.label().city().remove()).execute();
  }
}
