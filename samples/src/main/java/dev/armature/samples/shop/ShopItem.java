package dev.armature.samples.shop;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Table;

/**
 * Everything that the shop stores, in one table. A customer's partition holds the customer, the orders and their lines, so
 * that one query reads an order as a whole; a product has a partition of its own, since all customers write it.
 */
@Table(name = "Shop", partitionKey = "PK", sortKey = "SK")
@Gsi(name = "GSI1", accessor = "byStatus", partitionKey = "GSI1PK", sortKey = "GSI1SK")
public sealed interface ShopItem permits Customer, Order, OrderLine, Product {}
