package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orderLines().byCustomerId("c1").orderId().gt("o1").toList();
  }
}
