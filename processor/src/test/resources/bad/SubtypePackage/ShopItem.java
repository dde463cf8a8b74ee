package shop;

import dev.armature.annotation.Table;

@Table(name = "Shop", partitionKey = "PK")
public sealed interface ShopItem permits orders.Order {}
