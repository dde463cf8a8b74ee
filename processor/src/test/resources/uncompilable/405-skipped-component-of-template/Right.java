package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orderLines().byCustomerId("c1").orderId().eq("o1").lineNo().eq(1).toList();
  }
}
