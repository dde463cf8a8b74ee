package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.batchWrite(shop.orders().batchWriting(b -> b.put(order)), shop.orderLines().batchWriting(b -> b.putAll(java.util.List.of())));
  }
}
