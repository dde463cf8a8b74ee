package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().find(shop.customers().keyOf("c1")); // error: incompatible types
  }
}
