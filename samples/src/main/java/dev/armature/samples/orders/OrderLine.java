package dev.armature.samples.orders;

import dev.armature.annotation.Document;
import java.math.BigDecimal;

/**
 * One line of an order, stored inside it.
 *
 * @param price of one piece, when it was ordered
 */
@Document
public record OrderLine(String sku, int quantity, BigDecimal price) {}
