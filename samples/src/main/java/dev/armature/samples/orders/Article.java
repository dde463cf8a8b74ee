package dev.armature.samples.orders;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.math.BigDecimal;

/**
 * Something that can be ordered.
 *
 * @param price of one piece, now
 * @param available how many pieces nobody has ordered yet
 */
@Table(name = "Articles")
public record Article(@PartitionKey String sku, BigDecimal price, int available) {}
