package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.byPartition("c1").filter(f -> f.status().eq("OPEN")).toList(); // error: cannot find symbol
  }
}
