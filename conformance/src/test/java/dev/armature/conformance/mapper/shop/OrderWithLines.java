package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Root;
import java.util.List;

/** An order with its lines, read together. */
@ItemCollection
public record OrderWithLines(@Root Order order, List<OrderLine> lines) {}
