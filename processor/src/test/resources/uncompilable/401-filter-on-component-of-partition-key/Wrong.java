package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().byCustomerId("c1").filter(f -> f.customerId().eq("c1")).toList(); // error: cannot find symbol
  }
}
