package dev.armature.samples.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.TransactionRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the service promises. Each test has a copy of one seeded engine, made in constant time. */
final class OrderServiceTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Engine SEEDED = Engine.inMemory();

    private final Engine engine = SEEDED.fork();
    private final OrderDatabase database = OrderDatabase.in(engine, Clock.systemUTC());
    private OrderService service = at(NOON);

    @BeforeAll
    static void seed() {
        OrderDatabase.in(SEEDED, Clock.systemUTC())
                .articles()
                .articles()
                .batchWrite(batch -> batch.putAll(List.of(
                        new Article("pen", new BigDecimal("24.50"), 3),
                        new Article("ink", new BigDecimal("6.20"), 100))));
    }

    @AfterAll
    static void closeSeeded() {
        SEEDED.close();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void runsToItsEndAndSaysWhatItDid() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (Engine fresh = Engine.inMemory()) {
            new OrdersSample(
                            OrderDatabase.in(fresh, Clock.systemUTC()),
                            Clock.systemUTC(),
                            new PrintStream(printed, true, StandardCharsets.UTF_8))
                    .run();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("another with its id: IdTaken[orderId=a-1]")
                .contains("more than there is: SoldOut[articles=[Article[sku=pen, price=24.5, available=2]]]")
                .contains("it is SHIPPED by now")
                .contains("6 orders");
    }

    @Test
    void placesAnOrderAndTakesItsArticles() {
        Order placed = place("o1", Map.of("pen", 2, "ink", 1));

        assertThat(placed.total()).isEqualByComparingTo("55.20");
        assertThat(placed.placedAt()).isEqualTo(NOON);
        assertThat(service.find("o1")).contains(placed);
        assertThat(available("pen")).isEqualTo(1);
        assertThat(available("ink")).isEqualTo(99);
    }

    @Test
    void placesAnOrderOnceHoweverOftenItIsAskedFor() {
        Order first = place("o1", Map.of("pen", 1));
        service = at(NOON.plusSeconds(5));

        assertThat(place("o1", Map.of("pen", 1))).isEqualTo(first);
        assertThat(available("pen")).isEqualTo(2);
    }

    @Test
    void placesAnOrderOnceThoughItIsAskedForByManyAtOnce() {
        NewOrder wanted = new NewOrder("o1", "ann", Map.of("pen", 1));
        List<CompletableFuture<Placement>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> service.place(wanted)))
                .toList();

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isInstanceOf(Placement.Placed.class));
        assertThat(available("pen")).isEqualTo(2);
    }

    @Test
    void refusesAnotherOrderWithATakenId() {
        place("o1", Map.of("pen", 1));

        assertThat(service.place(new NewOrder("o1", "ann", Map.of("pen", 2)))).isEqualTo(new Placement.IdTaken("o1"));
        assertThat(service.place(new NewOrder("o1", "bob", Map.of("pen", 1)))).isEqualTo(new Placement.IdTaken("o1"));
        assertThat(available("pen")).isEqualTo(2);
    }

    @Test
    void storesNothingWhereAnArticleIsSoldOut() {
        Placement placement = service.place(new NewOrder("o1", "ann", Map.of("pen", 4, "ink", 1)));

        assertThat(placement)
                .isInstanceOfSatisfying(
                        Placement.SoldOut.class,
                        soldOut -> assertThat(soldOut.articles())
                                .extracting(Article::sku)
                                .containsExactly("pen"));
        assertThat(service.find("o1")).isEmpty();
        assertThat(available("ink")).isEqualTo(100);
    }

    @Test
    void knowsNoOrderOfAnArticleThatThereIsNot() {
        assertThatThrownBy(() -> service.place(new NewOrder("o1", "ann", Map.of("cup", 1))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No article cup");
        assertThatThrownBy(() -> new NewOrder("o1", "ann", Map.of("pen", 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shipsAnOrderThatIsAsItWasSeen() {
        Order seen = place("o1", Map.of("pen", 1));

        Order shipped = service.ship(seen);

        assertThat(shipped.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(service.find("o1")).contains(shipped);
        assertThatThrownBy(() -> service.ship(shipped)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesToChangeAnOrderThatIsAnotherByNow() {
        Order seen = place("o1", Map.of("pen", 1));
        Order shipped = service.ship(seen);

        assertThatThrownBy(() -> service.ship(seen))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        refused -> assertThat(refused.current(Order.class)).contains(shipped));
        assertThatThrownBy(() -> service.cancel(seen)).isInstanceOf(TransactionRefusedException.class);
        assertThat(available("pen")).isEqualTo(2);
    }

    @Test
    void givesTheArticlesOfACancelledOrderBack() {
        service.cancel(place("o1", Map.of("pen", 2, "ink", 5)));

        assertThat(service.find("o1")).map(Order::status).contains(OrderStatus.CANCELLED);
        assertThat(available("pen")).isEqualTo(3);
        assertThat(available("ink")).isEqualTo(100);
    }

    @Test
    void listsTheOrdersOfACustomerByPagesTheLastOneFirst() {
        for (int i = 0; i < 5; i++) {
            service = at(NOON.plusSeconds(i));
            place("o" + i, Map.of("ink", 1));
        }
        service.place(new NewOrder("other", "bob", Map.of("ink", 1)));

        List<String> listed = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<OrderSummary> page = service.ofCustomer("ann", 2, token);
            page.items().forEach(summary -> listed.add(summary.orderId()));
            token = page.nextToken();
        } while (token.isPresent());

        assertThat(listed).containsExactly("o4", "o3", "o2", "o1", "o0");
    }

    @Test
    void greetsACustomerWithTheLatestOrders() {
        for (int i = 0; i < 5; i++) {
            service = at(NOON.plus(Duration.ofDays(i)));
            place("o" + i, Map.of("ink", 1));
        }

        CustomerOverview overview = service.overview("ann").join();

        assertThat(overview.orders()).isEqualTo(5);
        assertThat(overview.latest()).extracting(OrderSummary::orderId).containsExactly("o4", "o3", "o2");
    }

    private OrderService at(Instant time) {
        return new OrderService(database, Clock.fixed(time, ZoneOffset.UTC));
    }

    private Order place(String orderId, Map<String, Integer> quantities) {
        return ((Placement.Placed) service.place(new NewOrder(orderId, "ann", quantities))).order();
    }

    private int available(String sku) {
        return database.articles().articles().get(sku).orElseThrow().available();
    }
}
