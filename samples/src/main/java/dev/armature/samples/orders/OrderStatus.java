package dev.armature.samples.orders;

/** How far an order has come. */
public enum OrderStatus {
    PLACED,
    SHIPPED,
    CANCELLED
}
