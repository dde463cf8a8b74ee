package dev.armature.samples.orders;

import java.util.Map;

/**
 * What a customer asks for.
 *
 * @param orderId chosen by the caller, such as a random UUID; asked for again under the same id, it is placed once
 * @param quantities how many pieces of each article, by its sku; at least one of at least one
 */
public record NewOrder(String orderId, String customerId, Map<String, Integer> quantities) {
    /** Checks what is asked for, and copies the map. */
    public NewOrder {
        quantities = Map.copyOf(quantities);
        if (orderId.isEmpty() || customerId.isEmpty()) {
            throw new IllegalArgumentException("An order has an id and a customer");
        }
        if (quantities.isEmpty() || quantities.values().stream().anyMatch(quantity -> quantity < 1)) {
            throw new IllegalArgumentException("An order has at least one piece of each article, not " + quantities);
        }
    }
}
