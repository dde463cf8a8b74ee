package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import java.math.BigDecimal;

/** A line of an order, whose key continues the order's. */
@Item(type = "line")
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:4}")
public record OrderLine(String customerId, String orderId, int lineNo, String sku, int quantity, BigDecimal price)
        implements ShopItem {}
