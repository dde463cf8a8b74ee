package shop;

import dev.armature.annotation.GeneratedId;
import dev.armature.annotation.IdStrategy;
import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;

@Item(type = "order")
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@Key(index = "GSI1", partition = "STATUS#{status}", sort = "{placedAt}")
public record Order(
        String customerId,
        @GeneratedId(IdStrategy.KSUID) String orderId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal total,
        @Version long version)
        implements ShopItem {}
