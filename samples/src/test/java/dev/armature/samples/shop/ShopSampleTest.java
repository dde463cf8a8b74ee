package dev.armature.samples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.TransactionRefusedException;
import dev.armature.runtime.table.UniqueViolation;
import dev.armature.samples.shop.ShopSample.Wish;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample as it is run, and each promise of the shop by itself. */
final class ShopSampleTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final Engine engine = Engine.inMemory();
    private final ShopTable shop = ShopTable.over(engine.client());
    private final ShopSample sample =
            new ShopSample(shop, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));

    @BeforeEach
    void openTheShop() {
        shop.createIfMissing();
        shop.customers().create(new Customer("ann", "ann@example.org", "Ann", 0));
        shop.products().create(new Product("pen", "Fountain pen", new BigDecimal("24.50"), 10));
        shop.products().create(new Product("ink", "Ink, blue", new BigDecimal("6.20"), 10));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void runsToItsEndAndSaysWhatItDid() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (Engine fresh = Engine.inMemory()) {
            new ShopSample(ShopTable.over(fresh.client()), new PrintStream(printed, true, StandardCharsets.UTF_8))
                    .run();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("bob@example.org is Bob's still: ann@example.org is taken")
                .contains("ink left: 26")
                .contains("update of Product with key ProductKey[sku=book]: ConditionalCheckFailed")
                .contains("order o11: Optional.empty")
                .contains("delete of Order with key OrderKey[customerId=ann, orderId=o1] was refused")
                .doesNotContain("never here");
    }

    @Test
    void readsAnOrderAndItsLinesTogether() {
        sample.place("ann", "o10", NOON, new Wish("ink", 1));
        sample.place("ann", "o1", NOON, new Wish("pen", 1), new Wish("ink", 2));

        OrderWithLines whole = shop.orderWithLines("ann", "o1").orElseThrow();

        assertThat(whole.order().total()).isEqualByComparingTo("36.90");
        assertThat(whole.lines()).extracting(OrderLine::sku).containsExactly("pen", "ink");
    }

    @Test
    void keepsLinesInTheOrderOfTheirNumbers() {
        Wish[] wishes = new Wish[12];
        for (int i = 0; i < wishes.length; i++) {
            String sku = "p" + i;
            shop.products().create(new Product(sku, sku, BigDecimal.ONE, 1));
            wishes[i] = new Wish(sku, 1);
        }

        sample.place("ann", "o1", NOON, wishes);

        assertThat(shop.orderWithLines("ann", "o1").orElseThrow().lines())
                .extracting(OrderLine::lineNo)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void storesNothingOfAnOrderThatCannotBeServed() {
        assertThatThrownBy(() -> sample.place("ann", "o1", NOON, new Wish("pen", 1), new Wish("ink", 11)))
                .isInstanceOfSatisfying(
                        TransactionRefusedException.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.key()).isEqualTo(new ProductKey("ink"))));
        assertThat(shop.orderWithLines("ann", "o1").get()).isEmpty();
        assertThat(shop.products().get("pen")).map(Product::stock).contains(10);
    }

    @Test
    void placesAnOrderOnce() {
        sample.place("ann", "o1", NOON, new Wish("pen", 1));

        assertThatThrownBy(() -> sample.place("ann", "o1", NOON, new Wish("pen", 1)))
                .isInstanceOf(TransactionRefusedException.class)
                .hasMessageContaining("create of Order");
        assertThat(shop.products().get("pen")).map(Product::stock).contains(9);
    }

    @Test
    void placesNoOrderOfSomebodyUnknown() {
        assertThatThrownBy(() -> sample.place("eve", "o1", NOON, new Wish("pen", 1)))
                .isInstanceOf(TransactionRefusedException.class)
                .hasMessageContaining("CustomerKey[customerId=eve]");
    }

    @Test
    void freesAnEmailThatIsGivenUp() {
        Customer other = new Customer("zoe", "ann@example.org", "Zoe", 0);
        assertThatThrownBy(() -> shop.customers().create(other)).isInstanceOf(UniqueViolation.class);

        shop.customers()
                .update(new CustomerKey("ann"))
                .set(u -> u.email().to("new@example.org"))
                .execute();

        assertThat(shop.customers().create(other).version()).isEqualTo(1);
    }

    @Test
    void listsOrdersOfAStatusInTheOrderOfTheirTime() {
        sample.place("ann", "o2", NOON, new Wish("pen", 1));
        sample.place("ann", "o1", NOON.plusSeconds(60), new Wish("pen", 1));

        List<Order> open = shop.orders().byStatus(OrderStatus.OPEN).toList();

        assertThat(open).extracting(Order::orderId).containsExactly("o2", "o1");
        assertThat(shop.orders().byStatus(OrderStatus.PAID).count()).isZero();
    }

    @Test
    void listsACustomersPartitionWithTheCustomerFirst() {
        sample.place("ann", "o1", NOON, new Wish("pen", 1));

        List<String> kinds = shop.byCustomerId("ann").stream()
                .map(item -> ShopItems.fold(
                        item, customer -> "customer", order -> "order", line -> "line", product -> "product"))
                .toList();

        assertThat(kinds).containsExactly("customer", "order", "line");
    }
}
