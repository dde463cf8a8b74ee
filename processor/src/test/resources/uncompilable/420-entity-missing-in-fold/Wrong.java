package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    String kind = Shops.fold(item, customer -> "customer", placed -> "order"); // error: cannot be applied to given types
  }
}
