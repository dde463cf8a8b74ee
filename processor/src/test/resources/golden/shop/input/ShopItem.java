package shop;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;

@Table(name = "Shop", partitionKey = "PK", sortKey = "SK", stream = StreamView.NEW_AND_OLD_IMAGES)
@Gsi(name = "GSI1", accessor = "byStatus", partitionKey = "GSI1PK", sortKey = "GSI1SK")
public sealed interface ShopItem permits Customer, Order, OrderLine {}
