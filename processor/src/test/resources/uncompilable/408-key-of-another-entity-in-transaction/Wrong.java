package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.transactWrite(tx -> tx.update(shop.customers().keyOf("c1"), (OrderRepository.Changes u) -> u.status().to("PAID"))); // error: no suitable method
  }
}
