package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().byStatus("OPEN").filter(f -> f.total().ge(1L)).toList();
  }
}
