package music;

import dev.armature.runtime.stream.KeyChange;

final class Right extends ShopStreamHandler {

  @Override
  protected void onCustomer(KeyChange<CustomerKey> change) {}

  @Override
  protected void onOrder(KeyChange<OrderKey> change) {}

  @Override
  protected void onOrderLine(KeyChange<OrderLineKey> change) {}
}
