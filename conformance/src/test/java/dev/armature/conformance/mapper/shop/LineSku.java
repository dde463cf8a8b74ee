package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.Projection;

/** What a line is of: nothing that a key holds. */
@Projection(of = OrderLine.class)
record LineSku(String sku) {}
