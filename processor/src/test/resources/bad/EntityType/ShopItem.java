package shop;

import dev.armature.annotation.*;

@Table(name = "Shop", partitionKey = "PK", entityType = "kind")
sealed interface ShopItem permits Coupon, Product, Gift {}

@Item(type = "coupon")
@Key(partition = "COUPON#{id}")
record Coupon(String id) implements ShopItem {}

@Item(type = "product", formerTypes = {"article", "coupon"})
@Key(partition = "PRODUCT#{id}")
record Product(String id, String kind) implements ShopItem {}

@Item
@Key(partition = "GIFT#{id}")
record Gift(String id) implements ShopItem {}
