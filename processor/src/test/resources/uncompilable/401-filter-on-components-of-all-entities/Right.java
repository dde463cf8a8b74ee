package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.byPartition("c1").filter(f -> f.entityType().eq("Order")).toList();
  }
}
