package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orderLines().put(order); // error: incompatible types
  }
}
