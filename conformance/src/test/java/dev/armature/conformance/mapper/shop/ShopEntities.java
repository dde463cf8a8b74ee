package dev.armature.conformance.mapper.shop;

import static dev.armature.conformance.mapper.shop.OrderStatus.OPEN;

import java.math.BigDecimal;
import java.time.Instant;

/** What the tests of the shop store. */
final class ShopEntities {
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private ShopEntities() {}

    static Customer customer(String id) {
        return new Customer(id, id + "@example.com", "Ann", 0);
    }

    static Order order(String customer, String id) {
        return new Order(customer, id, OPEN, NOON, new BigDecimal("9.5"), 0);
    }

    static OrderLine line(String customer, String order, int number) {
        return new OrderLine(customer, order, number, "sku-" + number, 1, BigDecimal.ONE);
    }
}
