package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orderLines().byCustomerId("c1").filter(f -> f.lineNo().eq(1)).toList(); // error: cannot find symbol
  }
}
