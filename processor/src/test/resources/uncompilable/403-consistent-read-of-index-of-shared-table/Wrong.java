package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().byStatus("OPEN").consistentRead().toList(); // error: cannot find symbol
  }
}
