package music;

import dev.armature.runtime.stream.KeyChange;

final class Wrong extends ShopStreamHandler { // error: does not override abstract method onOrderLine

  @Override
  protected void onCustomer(KeyChange<CustomerKey> change) {}

  @Override
  protected void onOrder(KeyChange<OrderKey> change) {}
}
