package dev.armature.conformance.mapper.shop;

import static dev.armature.conformance.mapper.shop.ShopEntities.line;
import static dev.armature.conformance.mapper.shop.ShopEntities.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.CapacityMeter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Item collections: an entity with those that belong to it, in one query. */
@ParameterizedClass
@EnumSource(
        value = Front.class,
        names = {"MEMORY", "SDK"})
final class ShopCollectionsTest {
    private final DynamoClient client;
    private final ShopTable shop;

    ShopCollectionsTest(Front front) {
        client = front.open();
        shop = ShopTable.over(client);
        shop.create();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void readsAnOrderWithItsLinesAndNotThoseOfOthers() {
        Order order = shop.orders().create(order("c1", "o1"));
        shop.orders().create(order("c1", "o10"));
        shop.orders().create(order("c1", "o1#LINE#0001"));
        List<OrderLine> lines = IntStream.of(1, 2, 10, 100)
                .mapToObj(number -> shop.orderLines().create(line("c1", "o1", number)))
                .toList();
        shop.orderLines().create(line("c1", "o10", 1));
        shop.orderLines().create(line("c1", "o1 ", 1));
        shop.orderLines().create(line("c1", "o", 1));

        assertThat(shop.orderWithLines("c1", "o1").get()).contains(new OrderWithLines(order, lines));
        assertThat(shop.orderWithLines("c1", "o2").get()).isEmpty();
    }

    @Test
    void readsAWholePartitionByARootThatStandsElsewhere() {
        Customer ann = shop.customers().create(new Customer("c1", "a@example.com", "Ann", 0));
        Order first = shop.orders().create(order("c1", "o1"));
        shop.orderLines().create(line("c1", "o1", 1));
        Order second = shop.orders().create(order("c1", "o2"));
        shop.orders().create(order("c2", "o3"));

        assertThat(shop.customerWithOrders("c1").get()).contains(new CustomerWithOrders(ann, List.of(first, second)));
        assertThat(shop.customerWithOrders("c2").get()).isEmpty();
    }

    @Test
    void readsCollectionsConsistentlyAndByFutures() {
        Order order = shop.orders().create(order("c1", "o1"));
        OrderLine line = shop.orderLines().create(line("c1", "o1", 1));
        CapacityMeter meter = new CapacityMeter();
        var lookup = shop.orderWithLines("c1", "o1").consumed(meter);

        assertThat(lookup.toRequest().consistentRead()).isFalse();
        assertThat(lookup.consistentRead().toRequest().consistentRead()).isTrue();
        assertThat(lookup.consistentRead().orElseThrow()).isEqualTo(new OrderWithLines(order, List.of(line)));
        assertThat(meter.total().readUnits()).isEqualTo(1.0);
        assertThat(lookup.async().get().join()).isPresent();
        assertThat(meter.total().readUnits()).isEqualTo(1.5);
        assertThatThrownBy(() -> shop.orderWithLines("c1", "o2").orElseThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No Order with key OrderKey[customerId=c1, orderId=o2]");
        assertThat(shop.orderWithLines("c1", "o2").async().orElseThrow())
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(NoSuchElementException.class);
    }

    @Test
    void readsCollectionsOfManyPages() {
        shop.orders().create(order("c1", "o1"));
        String sku = "s".repeat(300_000);
        for (int number = 1; number <= 8; number++) {
            shop.orderLines().create(new OrderLine("c1", "o1", number, sku, 1, BigDecimal.ONE));
        }

        assertThat(shop.orderWithLines("c1", "o1").orElseThrow().lines())
                .extracting(OrderLine::lineNo)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }
}
