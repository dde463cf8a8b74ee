package dev.armature.samples.orders;

import dev.armature.annotation.Projection;
import java.math.BigDecimal;
import java.time.Instant;

/** What a list of orders shows of each. */
@Projection(of = Order.class)
public record OrderSummary(String orderId, Instant placedAt, OrderStatus status, BigDecimal total) {}
