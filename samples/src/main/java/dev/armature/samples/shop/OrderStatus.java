package dev.armature.samples.shop;

/** How far an order has come. */
public enum OrderStatus {
    OPEN,
    PAID,
    SHIPPED
}
