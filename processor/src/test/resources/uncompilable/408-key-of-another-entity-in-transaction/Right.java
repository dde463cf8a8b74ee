package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.transactWrite(tx -> tx.update(shop.orders().keyOf("c1", "o1"), u -> u.status().to("PAID")));
  }
}
