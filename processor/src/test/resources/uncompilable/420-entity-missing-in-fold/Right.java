package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    String kind = Shops.fold(item, customer -> "customer", placed -> "order", line -> "line");
  }
}
