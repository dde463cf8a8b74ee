package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orderLines().byCustomerId("c1").filter(f -> f.sku().eq("s")).toList();
  }
}
