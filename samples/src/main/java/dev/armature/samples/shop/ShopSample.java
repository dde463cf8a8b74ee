package dev.armature.samples.shop;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.TransactionOutcome;
import dev.armature.runtime.table.TransactionRefusedException;
import dev.armature.runtime.table.UniqueViolation;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A day in the shop, on the engine in this process. Every call goes through what was generated from {@link ShopItem}. */
public final class ShopSample {
    private static final Instant MORNING = Instant.parse("2026-05-04T08:00:00Z");

    private final ShopTable shop;
    private final PrintStream out;

    ShopSample(ShopTable shop, PrintStream out) {
        this.shop = shop;
        this.out = out;
    }

    /** Runs the sample; arguments are ignored. */
    public static void main(String[] args) {
        try (Engine engine = Engine.inMemory()) {
            new ShopSample(ShopTable.over(engine.client()), System.out).run();
        }
    }

    /** What a customer wants of one product. */
    record Wish(String sku, int quantity) {}

    void run() {
        shop.createIfMissing();
        stock();
        customers();
        orders();
        soldOut();
        oneOrder();
        payment();
        everythingOfOneCustomer();
    }

    private void stock() {
        shop.products()
                .batchWrite(batch -> batch.putAll(List.of(
                        new Product("pen", "Fountain pen", new BigDecimal("24.50"), 10),
                        new Product("ink", "Ink, blue", new BigDecimal("6.20"), 40),
                        new Product("book", "Notebook, ruled", new BigDecimal("9.00"), 3))));
    }

    private void customers() {
        title("Customers: an email is unique, also when it is changed");
        shop.customers().create(new Customer("ann", "ann@example.org", "Ann", 0));
        Customer bob = shop.customers().create(new Customer("bob", "bob@example.org", "Bob", 0));
        try {
            shop.customers()
                    .update(new CustomerKey("bob"))
                    .set(u -> u.email().to("ann@example.org"))
                    .execute();
        } catch (UniqueViolation taken) {
            out.printf("  %s is %s's still: %s is taken%n", bob.email(), bob.name(), taken.value());
        }
    }

    private void orders() {
        title("Orders: order, lines and stock in one transaction");
        print(place("ann", "o1", MORNING, new Wish("pen", 1), new Wish("ink", 2)));
        print(place("bob", "o1", MORNING.plusSeconds(600), new Wish("book", 2)));
        print(place("ann", "o10", MORNING.plusSeconds(1_200), new Wish("ink", 12)));
        shop.products().get("ink").ifPresent(ink -> out.println("  ink left: " + ink.stock()));
    }

    /**
     * Places an order: of a customer that exists, for no more pieces than there are, once. All of it is stored, or nothing.
     *
     * @throws TransactionRefusedException if one of these is not so; it says which
     */
    Order place(String customerId, String orderId, Instant at, Wish... wishes) {
        List<OrderLine> lines = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Wish wish : wishes) {
            Product product = shop.products().get(wish.sku()).orElseThrow();
            lines.add(
                    new OrderLine(customerId, orderId, lines.size() + 1, wish.sku(), wish.quantity(), product.price()));
            total = total.add(product.price().multiply(BigDecimal.valueOf(wish.quantity())));
        }
        Order order = new Order(customerId, orderId, OrderStatus.OPEN, at, total, 0);
        TransactionOutcome.Written written = shop.transactWrite(tx -> {
            tx.check(new CustomerKey(customerId), c -> c.exists());
            tx.create(order).createAll(lines);
            for (Wish wish : wishes) {
                tx.update(
                        new ProductKey(wish.sku()),
                        u -> u.stock().decrement(wish.quantity()),
                        c -> c.stock().ge(wish.quantity()));
            }
        });
        return written.stored(Order.class).get(0);
    }

    private void soldOut() {
        title("Sold out: nothing is stored, and the refusal says why");
        try {
            place("ann", "o11", MORNING.plusSeconds(1_800), new Wish("pen", 1), new Wish("book", 2));
        } catch (TransactionRefusedException refused) {
            for (TransactionRefusedException.Reason reason : refused.reasons()) {
                out.println("  " + reason);
                reason.current().ifPresent(current -> out.println("  there is: " + current));
            }
        }
        out.println("  order o11: " + shop.orders().get("ann", "o11"));
    }

    private void oneOrder() {
        title("An order and its lines: one query, and o10 is no part of o1");
        OrderWithLines whole = shop.orderWithLines("ann", "o1").orElseThrow();
        print(whole.order());
        whole.lines().forEach(this::print);
    }

    private void payment() {
        title("Payment: an update moves the order in the index, and a stale copy is refused");
        Order read = shop.orders().get("ann", "o1").orElseThrow();
        // The index's sort key is composed anew with its partition key, so the update has to know placedAt as well.
        shop.orders()
                .update(new OrderKey("ann", "o1"))
                .set(u -> u.status().to(OrderStatus.PAID).placedAt().to(read.placedAt()))
                .when(c -> c.status().eq(OrderStatus.OPEN))
                .execute();
        try {
            shop.orders().delete(read);
        } catch (ConditionFailedException e) {
            out.println("  " + e.getMessage());
        }
        for (OrderStatus status : OrderStatus.values()) {
            out.println("  " + status + ":");
            shop.orders().byStatus(status).placedAt().ge(MORNING).stream().forEach(this::print);
        }
    }

    private void everythingOfOneCustomer() {
        title("Everything of one customer: each item as what it is");
        for (ShopItem item : shop.byCustomerId("ann").toList()) {
            out.println("  "
                    + ShopItems.fold(
                            item,
                            customer -> customer.name() + ", " + customer.email(),
                            order -> "  order " + order.orderId() + ", " + order.status(),
                            line -> "    " + line.quantity() + " x " + line.sku(),
                            product -> "never here: products have partitions of their own"));
        }
    }

    private void title(String title) {
        out.println();
        out.println(title);
    }

    private void print(Order order) {
        out.printf(
                "  %s/%-4s %-7s %6.2f, placed %s%n",
                order.customerId(), order.orderId(), order.status(), order.total(), order.placedAt());
    }

    private void print(OrderLine line) {
        out.printf("    %4d  %2d x %-6s at %5.2f%n", line.lineNo(), line.quantity(), line.sku(), line.price());
    }
}
