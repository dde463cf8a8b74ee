package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().byCustomerId("c1").filter(f -> f.status().eq("OPEN")).toList();
  }
}
