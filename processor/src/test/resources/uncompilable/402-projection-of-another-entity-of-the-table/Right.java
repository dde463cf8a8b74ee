package music;

final class Right {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().byCustomerId("c1").as(OrderNoteProjection.OF_ORDER).toList();
  }
}
