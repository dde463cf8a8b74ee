package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orders().byStatus("OPEN").as(OrderNoteProjection.OF_ORDER_BY_STATUS).toList(); // error: cannot find symbol
  }
}
