package shop;

import dev.armature.annotation.Projection;

@Projection(of = OrderLine.class)
public record LineSku(String sku) {}
