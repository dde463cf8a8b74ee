package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.byPartition("c1").consistentRead().toList();
  }
}
