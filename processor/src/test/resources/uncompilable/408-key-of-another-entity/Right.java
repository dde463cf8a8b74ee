package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().get(shop.orders().keyOf("c1", "o1"));
  }
}
