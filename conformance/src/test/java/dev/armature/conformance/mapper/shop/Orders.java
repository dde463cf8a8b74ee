package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.AccessPattern;
import dev.armature.annotation.Comparison;
import dev.armature.annotation.Filter;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Where;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The ways in which the shop reads its orders. */
@Repository(Order.class)
interface Orders {
    Optional<Order> find(String customerId, String orderId);

    @AccessPattern(consistentRead = true)
    List<Order> of(String customerId);

    @AccessPattern(value = "what a customer has bought lately", descending = true, limit = 1)
    List<OrderTotal> since(String customerId, @Where(Comparison.GT) String orderId);

    Page<OrderTotal> page(OrderStatus status, PageRequest page);

    List<Order> between(
            OrderStatus status,
            @Where(value = Comparison.GE, component = "placedAt") Instant from,
            @Where(value = Comparison.LE, component = "placedAt") Instant to,
            @Filter(value = Comparison.GE, component = "total") BigDecimal atLeast);

    CompletableFuture<Long> count(OrderStatus status);

    List<OrderTotal> all();
}
