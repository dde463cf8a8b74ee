package shop;

import dev.armature.runtime.table.EntityTypes;
import dev.armature.runtime.value.AttributeName;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Tells the entities of {@link ShopItem} apart. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ShopItems {
    static final EntityTypes<ShopItem> TYPES = new EntityTypes<>(
            "ShopItem",
            AttributeName.of("_type"),
            List.of(CustomerCodec.INSTANCE, OrderCodec.INSTANCE, OrderLineCodec.INSTANCE));

    private ShopItems() {}

    /** Returns what the function for the entity of {@code item} makes of it. */
    public static <R> R fold(
            ShopItem item,
            Function<? super Customer, ? extends R> customer,
            Function<? super Order, ? extends R> order,
            Function<? super OrderLine, ? extends R> orderLine) {
        if (item instanceof Customer) {
            return customer.apply((Customer) item);
        }
        if (item instanceof Order) {
            return order.apply((Order) item);
        }
        return orderLine.apply((OrderLine) item);
    }

    /** Hands {@code item} to the action for its entity. */
    public static void accept(
            ShopItem item,
            Consumer<? super Customer> customer,
            Consumer<? super Order> order,
            Consumer<? super OrderLine> orderLine) {
        if (item instanceof Customer) {
            customer.accept((Customer) item);
        } else if (item instanceof Order) {
            order.accept((Order) item);
        } else {
            orderLine.accept((OrderLine) item);
        }
    }
}
