package shop;

import dev.armature.annotation.*;

@Table(name = "Shop", partitionKey = "PK")
@Gsi(name = "by-code")
sealed interface ShopItem permits Coupon, Product {}

@Item
@Key(partition = "COUPON#{id}")
record Coupon(String id, @GsiKey(index = "by-code") String code) implements ShopItem {}

@Item
@Key(partition = "PRODUCT#{id}")
record Product(String id, @GsiKey(index = "by-code") long code) implements ShopItem {}
