package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.Projection;
import java.math.BigDecimal;

/** What an order comes to; its id is read from its key. */
@Projection(of = Order.class)
record OrderTotal(String orderId, OrderStatus status, BigDecimal total) {}
