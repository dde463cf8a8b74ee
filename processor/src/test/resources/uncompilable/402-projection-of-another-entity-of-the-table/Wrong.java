package music;

final class Wrong {

  void call(ShopTable shop, Order order, Shop item) {
    shop.orderLines().byCustomerId("c1").as(OrderNoteProjection.OF_ORDER).toList(); // error: cannot be applied to given types
  }
}
