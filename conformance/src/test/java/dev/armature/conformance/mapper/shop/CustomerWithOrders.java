package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Root;
import java.util.List;

/** A customer with all orders, which stand elsewhere in the customer's partition. */
@ItemCollection
public record CustomerWithOrders(@Root Customer customer, List<Order> orders) {}
