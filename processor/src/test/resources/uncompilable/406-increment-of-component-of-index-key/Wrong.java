package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().update(shop.orders().keyOf("c1", "o1")).set(u -> u.rank().increment(2)).execute(); // error: cannot find symbol
  }
}
