package dev.armature.samples.shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import java.math.BigDecimal;

/**
 * One line of an order. Its key continues the order's.
 *
 * @param lineNo counted from one; padded in the key, so that line 10 comes after line 9
 * @param price of one piece, when it was ordered
 */
@Item(type = "line")
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:4}")
public record OrderLine(String customerId, String orderId, int lineNo, String sku, int quantity, BigDecimal price)
        implements ShopItem {}
