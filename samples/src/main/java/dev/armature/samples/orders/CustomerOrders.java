package dev.armature.samples.orders;

import dev.armature.annotation.AccessPattern;
import dev.armature.annotation.Repository;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** How the service reads the orders of a customer; each method is checked against the indexes when it is compiled. */
@Repository(Order.class)
interface CustomerOrders {
    @AccessPattern(value = "list of orders, the last one first", descending = true)
    Page<OrderSummary> page(String customerId, PageRequest page);

    @AccessPattern(value = "greeting: the last orders", descending = true, limit = 3)
    CompletableFuture<List<OrderSummary>> latest(String customerId);

    @AccessPattern("greeting: how many orders there are")
    CompletableFuture<Long> count(String customerId);
}
