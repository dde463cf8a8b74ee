package dev.armature.samples.shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import java.math.BigDecimal;

/**
 * Something that is sold.
 *
 * @param price of one piece, now
 * @param stock how many pieces there are
 */
@Item(type = "product")
@Key(partition = "PRODUCT#{sku}", sort = "STOCK")
public record Product(String sku, String name, BigDecimal price, int stock) implements ShopItem {}
