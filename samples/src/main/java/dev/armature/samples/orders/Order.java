package dev.armature.samples.orders;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.KeyType;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.Table;
import dev.armature.annotation.UpdatedAt;
import dev.armature.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * An order. Its index lists the orders of a customer in the order of their time, without their lines.
 *
 * @param orderId chosen by whoever places the order, so that placing it again is the same order
 * @param version what a change of the order has to have seen; set by the library
 * @param updatedAt when it was stored last; set by the library
 */
@Table(name = "Orders")
@Gsi(
        name = "customer-index",
        accessor = "byCustomer",
        projection = ProjectionType.INCLUDE,
        include = {"status", "total"})
public record Order(
        @PartitionKey String orderId,
        @GsiKey(index = "customer-index") String customerId,

        @GsiKey(index = "customer-index", type = KeyType.SORT)
        Instant placedAt,

        OrderStatus status,
        List<OrderLine> lines,
        BigDecimal total,
        @Version long version,
        @UpdatedAt Instant updatedAt) {

    /** Returns this order in another state. */
    Order with(OrderStatus changed) {
        return new Order(orderId, customerId, placedAt, changed, lines, total, version, updatedAt);
    }
}
