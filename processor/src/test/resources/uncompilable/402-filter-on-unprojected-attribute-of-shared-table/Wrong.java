package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().byStatus("OPEN").filter(f -> f.note().eq("n")).toList(); // error: cannot find symbol
  }
}
