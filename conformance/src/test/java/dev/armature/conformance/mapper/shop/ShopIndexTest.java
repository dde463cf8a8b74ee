package dev.armature.conformance.mapper.shop;

import static dev.armature.conformance.mapper.shop.OrderStatus.OPEN;
import static dev.armature.conformance.mapper.shop.OrderStatus.PAID;
import static dev.armature.conformance.mapper.shop.ShopEntities.NOON;
import static dev.armature.conformance.mapper.shop.ShopEntities.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The index that orders and coupons share, whose keys are composed of their components. */
@ParameterizedClass
@EnumSource(
        value = Front.class,
        names = {"MEMORY", "SDK"})
final class ShopIndexTest {
    private final DynamoClient client;
    private final ShopTable shop;

    ShopIndexTest(Front front) {
        client = front.open();
        shop = ShopTable.over(client);
        shop.create();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void movesItemsInTheIndexWithTheirComponents() {
        Order order = shop.orders().create(order("c1", "o1"));

        shop.orders()
                .update(shop.orders().keyOf("c1", "o1"))
                .set(changes -> changes.status().to(PAID).placedAt().to(NOON.plusSeconds(60)))
                .execute();

        assertThat(shop.orders().byStatus(OPEN).toList()).isEmpty();
        assertThat(shop.orders().byStatus(PAID).placedAt().gt(NOON).toList())
                .extracting(Order::orderId)
                .containsExactly(order.orderId());
        assertThat(shop.orders().byStatus(PAID).placedAt().le(NOON).toList()).isEmpty();
    }

    @Test
    void refusesIndexChangesThatItCannotFollow() {
        shop.orders().create(order("c1", "o1"));

        assertThatThrownBy(() -> shop.orders()
                        .update(shop.orders().keyOf("c1", "o1"))
                        .set(changes -> changes.status().ifNotExists(PAID))
                        .execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The update of Order moves the item in an index, whose key 'GSI1PK' is composed as"
                        + " STATUS#{status}, but it has `status` computed in the table, where the new value is not known"
                        + " here. Set it with to(…)");
    }

    @Test
    void leavesOutOfTheIndexWhatLacksAComponent() {
        shop.coupons().create(new Coupon("X", Optional.empty(), 10));
        Coupon doubtful = shop.coupons().create(new Coupon("Y", Optional.of("ABUSE"), 20));

        assertThat(shop.coupons().byStatus("ABUSE").toList()).containsExactly(doubtful);
        shop.coupons()
                .update(shop.coupons().keyOf("X"))
                .set(changes -> changes.concern().to("ABUSE"))
                .execute();
        assertThat(shop.coupons().byStatus("ABUSE").toList()).hasSize(2);
        shop.coupons()
                .update(shop.coupons().keyOf("Y"))
                .set(changes -> changes.concern().remove())
                .execute();
        assertThat(shop.coupons().byStatus("ABUSE").toList())
                .extracting(Coupon::code)
                .containsExactly("X");
    }

    @Test
    void keepsEntitiesApartInASharedIndex() {
        shop.orders().create(order("c1", "o1"));
        shop.coupons().create(new Coupon("X", Optional.of("OPEN"), 10));

        assertThat(shop.orders().byStatus(OPEN).toList()).hasSize(1);
        assertThat(shop.coupons().byStatus("OPEN").toList()).hasSize(1);
        assertThat(shop.byStatus(OPEN).toList()).hasSize(2);
    }
}
