package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.customers().batchWrite(batch -> batch.put(null)); // error: cannot find symbol
  }
}
