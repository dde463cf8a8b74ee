package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.batchWrite(shop.orders().batchWriting(b -> b.put(order)), shop.customers().batchWriting(b -> b.putAll(java.util.List.of()))); // error: cannot find symbol
  }
}
