package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().byCustomerId("c1").orderId().eq("o1").lineNo().eq(1).toList(); // error: cannot find symbol
  }
}
