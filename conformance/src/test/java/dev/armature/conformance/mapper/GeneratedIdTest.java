package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.TableBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code @GeneratedId}, as each verb makes it. */
final class GeneratedIdTest {
    private static final Instant MORNING = Instant.parse("2030-01-01T08:00:00Z");
    private static final Order KNOWN = new Order("ann", "mine", new UUID(1, 2));

    private final Engine engine = Engine.inMemory();
    private final OrdersTable table = orders(MORNING);
    private final OrderRepository orders = table.orders();

    @BeforeEach
    void createTable() {
        table.create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void createReturnsTheIdsThatItStored() {
        Order created = orders.create(Order.of("ann"));

        assertThat(created.id()).hasSize(27);
        assertThat(created.trace()).isNotNull();
        assertThat(orders.get("ann", created.id())).contains(created);
    }

    @Test
    void putMakesWhatIsMissingAndKeepsTheRest() {
        Order stored = orders.put(new Order("ann", "mine", null));

        assertThat(stored.id()).isEqualTo("mine");
        assertThat(stored.trace()).isNotNull();
        assertThat(orders.put(stored)).isEqualTo(stored);
        assertThat(orders.create(new Order("bob", "his", KNOWN.trace())))
                .isEqualTo(new Order("bob", "his", KNOWN.trace()));
    }

    @Test
    void batchMakesAnIdForEachEntity() {
        orders.batchWrite(
                batch -> batch.put(Order.of("ann")).put(Order.of("ann")).put(KNOWN));

        assertThat(orders.byCustomer("ann").toList())
                .hasSize(3)
                .contains(KNOWN)
                .extracting(Order::trace)
                .doesNotContainNull();
    }

    @Test
    void transactionMakesIdsForCreateAndPut() {
        table.transactWrite(actions -> actions.create(Order.of("ann")).put(Order.of("ann")));

        assertThat(orders.byCustomer("ann").toList())
                .hasSize(2)
                .extracting(Order::trace)
                .doesNotContainNull();
    }

    @Test
    void idsCanBeHadBeforeAnythingIsStored() {
        Order known = orders.withIds(Order.of("ann"));

        assertThat(orders.byCustomer("ann").toList()).isEmpty();
        assertThat(known.id()).hasSize(27);
        assertThat(orders.withIds(known)).isEqualTo(known);
        assertThat(orders.create(known)).isEqualTo(known);
    }

    @Test
    void idsSortByTheClockOfTheTable() {
        Order first = orders(MORNING).orders().create(Order.of("ann"));
        Order third = orders(MORNING.plusSeconds(2)).orders().create(Order.of("ann"));
        Order second = orders(MORNING.plusSeconds(1)).orders().create(Order.of("ann"));

        assertThat(orders.byCustomer("ann").toList()).isEqualTo(List.of(first, second, third));
    }

    @Test
    void sameClockAndRandomnessMakeTheSameIds() {
        TableBuilder<OrdersTable> builder =
                OrdersTable.builder(engine.client()).clock(Clock.fixed(MORNING, ZoneOffset.UTC));

        Order one = builder.random(new Random(7)).build().orders().put(Order.of("ann"));
        Order other = builder.random(new Random(7)).build().orders().put(Order.of("ann"));

        assertThat(one).isEqualTo(other);
    }

    private OrdersTable orders(Instant now) {
        return OrdersTable.builder(engine.client())
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
    }
}
