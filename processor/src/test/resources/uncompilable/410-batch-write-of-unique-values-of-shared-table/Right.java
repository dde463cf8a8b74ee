package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().batchWrite(batch -> batch.put(order));
  }
}
