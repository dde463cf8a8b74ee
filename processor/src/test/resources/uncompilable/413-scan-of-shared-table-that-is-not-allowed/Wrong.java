package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().scan().toList(); // error: cannot find symbol
  }
}
