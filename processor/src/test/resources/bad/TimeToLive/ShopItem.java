package shop;

import dev.armature.annotation.*;
import java.time.Instant;

@Table(name = "Shop", partitionKey = "PK")
sealed interface ShopItem permits Coupon, Basket {}

@Item
@Key(partition = "COUPON#{id}")
record Coupon(String id, @Ttl Instant expiresAt) implements ShopItem {}

@Item
@Key(partition = "BASKET#{id}")
record Basket(String id, @Ttl Instant until) implements ShopItem {}
