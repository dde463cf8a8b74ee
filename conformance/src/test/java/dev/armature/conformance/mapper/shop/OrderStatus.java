package dev.armature.conformance.mapper.shop;

/** How far an order has come. */
public enum OrderStatus {
    OPEN,
    PAID,
    SHIPPED
}
