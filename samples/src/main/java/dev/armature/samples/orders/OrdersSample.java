package dev.armature.samples.orders;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.Page;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order service at work, on the engine in this process. */
public final class OrdersSample {
    private final OrderDatabase database;
    private final OrderService service;
    private final PrintStream out;

    OrdersSample(OrderDatabase database, Clock clock, PrintStream out) {
        this.database = database;
        this.service = new OrderService(database, clock);
        this.out = out;
    }

    /** Runs the sample; arguments are ignored. */
    public static void main(String[] args) {
        Clock clock = Clock.systemUTC();
        try (Engine engine = Engine.inMemory()) {
            new OrdersSample(OrderDatabase.in(engine, clock), clock, System.out).run();
        }
    }

    void run() {
        database.articles()
                .articles()
                .batchWrite(batch -> batch.putAll(List.of(
                        new Article("pen", new BigDecimal("24.50"), 3),
                        new Article("ink", new BigDecimal("6.20"), 100))));
        place();
        lostUpdate();
        pages();
    }

    private void place() {
        title("Place: once, however often it is asked for");
        NewOrder wanted = new NewOrder("a-1", "ann", Map.of("pen", 1, "ink", 2));
        out.println("  " + service.place(wanted));
        out.println("  again: " + service.place(wanted));
        out.println("  another with its id: " + service.place(new NewOrder("a-1", "bob", Map.of("pen", 1))));
        out.println("  more than there is: " + service.place(new NewOrder("a-2", "ann", Map.of("pen", 3, "ink", 1))));
    }

    private void lostUpdate() {
        title("Ship and cancel: who saw the order as it was is refused");
        Order seen = service.find("a-1").orElseThrow();
        out.println("  " + service.ship(seen));
        try {
            service.ship(seen);
        } catch (ConditionFailedException refused) {
            out.println("  " + refused.getMessage());
            refused.current(Order.class).ifPresent(now -> out.println("  it is " + now.status() + " by now"));
        }
    }

    private void pages() {
        title("Pages of a customer's orders, and what greets the customer");
        for (int i = 0; i < 5; i++) {
            service.place(new NewOrder("b-" + i, "ann", Map.of("ink", 1 + i)));
        }
        Optional<String> token = Optional.empty();
        do {
            Page<OrderSummary> page = service.ofCustomer("ann", 4, token);
            out.println("  page: "
                    + page.items().stream().map(OrderSummary::orderId).toList());
            token = page.nextToken();
        } while (token.isPresent());
        CustomerOverview overview = service.overview("ann").join();
        out.printf(
                "  %d orders, the last for %.2f%n",
                overview.orders(), overview.latest().get(0).total());
    }

    private void title(String title) {
        out.println();
        out.println(title);
    }
}
