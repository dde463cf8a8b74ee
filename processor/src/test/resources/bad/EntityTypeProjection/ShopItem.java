package shop;

import dev.armature.annotation.*;

@Table(name = "Shop", partitionKey = "PK")
@Gsi(name = "by-code", partitionKey = "CPK", projection = ProjectionType.KEYS_ONLY)
@Gsi(name = "by-name", partitionKey = "NPK", projection = ProjectionType.INCLUDE, include = {"_type", "nome"})
sealed interface ShopItem permits Coupon, Product {}

@Item
@Key(partition = "COUPON#{id}")
@Key(index = "by-code", partition = "{code}")
@Key(index = "by-name", partition = "{code}")
record Coupon(String id, String code) implements ShopItem {}

@Item
@Key(partition = "PRODUCT#{id}")
@Key(index = "by-code", partition = "{code}")
record Product(String id, String code) implements ShopItem {}
