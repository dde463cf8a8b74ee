package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().update(shop.orders().keyOf("c1", "o1")).set(u -> u.rank().to(2)).execute();
  }
}
