package dev.armature.samples.shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An order, without its lines.
 *
 * @param status the key of the index, in which orders of one status are in the order of {@code placedAt}
 * @param total what the lines cost together
 * @param version guards against lost updates; set by the library
 */
@Item(type = "order")
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@Key(index = "GSI1", partition = "STATUS#{status}", sort = "{placedAt}")
public record Order(
        String customerId,
        String orderId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal total,
        @Version long version)
        implements ShopItem {}
