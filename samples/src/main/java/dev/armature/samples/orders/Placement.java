package dev.armature.samples.orders;

import java.util.List;

/** What became of a {@link NewOrder}. */
public sealed interface Placement {
    /** The order is placed, by this call or by one before it; {@code order} is as it is stored now. */
    record Placed(Order order) implements Placement {}

    /** Nothing was stored, since too few of these articles are left; as they were at that moment. */
    record SoldOut(List<Article> articles) implements Placement {
        /** Copies the list. */
        public SoldOut {
            articles = List.copyOf(articles);
        }
    }

    /** Nothing was stored, since the id is that of another order. */
    record IdTaken(String orderId) implements Placement {}
}
