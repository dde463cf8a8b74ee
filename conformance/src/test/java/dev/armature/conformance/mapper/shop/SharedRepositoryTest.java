package dev.armature.conformance.mapper.shop;

import static dev.armature.conformance.mapper.shop.OrderStatus.OPEN;
import static dev.armature.conformance.mapper.shop.OrderStatus.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Declared repositories of entities that share a table. */
@ParameterizedClass
@EnumSource(
        value = Front.class,
        names = {"MEMORY", "SDK"})
final class SharedRepositoryTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final DynamoClient client;
    private final ShopTable shop;
    private final Orders orders;

    SharedRepositoryTest(Front front) {
        client = front.open();
        shop = ShopTable.over(client);
        orders = OrdersQueries.over(shop.orders());
    }

    @BeforeEach
    void fill() {
        shop.create();
        shop.customers().create(new Customer("c1", "c1@example.com", "Ann", 0));
        for (int i = 1; i <= 4; i++) {
            shop.orders().create(order(i));
            shop.orderLines().create(new OrderLine("c1", "o" + i, 1, "sku", 1, BigDecimal.ONE));
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static Order order(int number) {
        return new Order(
                "c1", "o" + number, number == 4 ? PAID : OPEN, NOON.plusSeconds(number), BigDecimal.valueOf(number), 0);
    }

    private static OrderTotal total(int number) {
        return new OrderTotal("o" + number, number == 4 ? PAID : OPEN, BigDecimal.valueOf(number));
    }

    @Test
    void readsByTheTemplatesOfTheTable() {
        assertThat(orders.find("c1", "o2")).map(Order::total).contains(BigDecimal.valueOf(2));
        assertThat(orders.find("c1", "o2#LINE#0001")).isEmpty();
        assertThat(orders.of("c1")).extracting(Order::orderId).containsExactly("o1", "o2", "o3", "o4");
        assertThat(orders.since("c1", "o1")).containsExactly(total(4));
        assertThat(CustomersQueries.over(shop.customers()).find("c1")).isPresent();
    }

    @Test
    void readsByTheTemplatesOfAnIndex() {
        assertThat(orders.page(OPEN, PageRequest.of(2)).items()).containsExactly(total(1), total(2));
        assertThat(orders.between(OPEN, NOON.plusSeconds(1), NOON.plusSeconds(3), BigDecimal.valueOf(2)))
                .extracting(Order::orderId)
                .containsExactly("o2", "o3");
        assertThat(orders.count(OPEN).join()).isEqualTo(3);
    }

    @Test
    void scansForItsEntityAlone() {
        assertThat(orders.all()).containsExactlyInAnyOrder(total(1), total(2), total(3), total(4));
        assertThat(CustomersQueries.over(shop.customers()).all())
                .isEqualTo(List.of(new Customer("c1", "c1@example.com", "Ann", 1)));
        assertThat(shop.orderLines().scan().count()).isEqualTo(4);
    }
}
