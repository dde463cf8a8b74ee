package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Table;

/** What a shop keeps in one table. */
@Table(name = "Shop", partitionKey = "PK", sortKey = "SK", allowScan = true)
@Gsi(name = "GSI1", accessor = "byStatus", partitionKey = "GSI1PK", sortKey = "GSI1SK")
public sealed interface ShopItem permits Customer, Order, OrderLine, Coupon {}
