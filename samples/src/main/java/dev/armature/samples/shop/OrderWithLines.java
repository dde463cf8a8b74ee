package dev.armature.samples.shop;

import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Root;
import java.util.List;

/**
 * An order and its lines, read by one query.
 *
 * @param lines in the order of their numbers
 */
@ItemCollection
public record OrderWithLines(@Root Order order, List<OrderLine> lines) {}
