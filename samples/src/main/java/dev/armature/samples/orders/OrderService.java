package dev.armature.samples.orders;

import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.table.TransactionRefusedException;
import dev.armature.runtime.table.TransactionWrite;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Places, shows, ships and cancels orders. Any number of threads and processes may use it at the same time: what guards
 * the data is conditions, never a lock.
 */
public final class OrderService {
    private final OrdersTable table;
    private final OrderRepository orders;
    private final ArticlesTable articleTable;
    private final ArticleRepository articles;
    private final CustomerOrders customerOrders;
    private final Clock clock;

    /** Creates the service over the tables of {@code database}; orders get their time from {@code clock}. */
    public OrderService(OrderDatabase database, Clock clock) {
        this.table = database.orders();
        this.orders = table.orders();
        this.articleTable = database.articles();
        this.articles = articleTable.articles();
        this.customerOrders = CustomerOrdersQueries.over(orders);
        this.clock = clock;
    }

    /**
     * Places an order and takes its articles, both or neither. A caller that does not know whether an earlier call came
     * through calls again: an order is placed once.
     *
     * @throws NoSuchElementException if there is no such article
     * @throws TransactionRefusedException if orders of the same articles were in the way at every attempt
     */
    public Placement place(NewOrder wanted) {
        Order order = priced(wanted);
        try {
            table.transacting(tx -> tx.create(order)).and(taking(order)).execute();
            return new Placement.Placed(require(order.orderId()));
        } catch (TransactionRefusedException refused) {
            return explain(order, refused);
        }
    }

    private Order priced(NewOrder wanted) {
        Map<ArticleKey, Article> found = articles.batchGet(
                wanted.quantities().keySet().stream().map(ArticleKey::new).toList());
        List<OrderLine> lines = wanted.quantities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new OrderLine(
                        entry.getKey(),
                        entry.getValue(),
                        Optional.ofNullable(found.get(new ArticleKey(entry.getKey())))
                                .orElseThrow(() -> new NoSuchElementException("No article " + entry.getKey()))
                                .price()))
                .toList();
        BigDecimal total = lines.stream()
                .map(line -> line.price().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Order(
                wanted.orderId(),
                wanted.customerId(),
                clock.instant(),
                OrderStatus.PLACED,
                lines,
                total,
                0,
                clock.instant());
    }

    private TransactionWrite taking(Order order) {
        return articleTable.transacting(tx -> {
            for (OrderLine line : order.lines()) {
                tx.update(
                        new ArticleKey(line.sku()),
                        u -> u.available().decrement(line.quantity()),
                        c -> c.available().ge(line.quantity()));
            }
        });
    }

    private Placement explain(Order order, TransactionRefusedException refused) {
        Optional<Order> stored = find(order.orderId());
        if (stored.isPresent()) {
            return isSame(stored.get(), order)
                    ? new Placement.Placed(stored.get())
                    : new Placement.IdTaken(order.orderId());
        }
        List<Article> soldOut = refused.reasons().stream()
                .flatMap(reason -> reason.current().stream())
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .toList();
        if (soldOut.isEmpty()) {
            throw refused;
        }
        return new Placement.SoldOut(soldOut);
    }

    /** Prices may have changed between two calls that place one order, so they are not compared. */
    private static boolean isSame(Order stored, Order wanted) {
        return stored.customerId().equals(wanted.customerId())
                && quantities(stored).equals(quantities(wanted));
    }

    private static Map<String, Integer> quantities(Order order) {
        return order.lines().stream().collect(Collectors.toMap(OrderLine::sku, OrderLine::quantity));
    }

    /** Returns the order as it is now. */
    public Optional<Order> find(String orderId) {
        return orders.find(orders.keyOf(orderId)).consistentRead().get();
    }

    private Order require(String orderId) {
        return find(orderId).orElseThrow(() -> new NoSuchElementException("No order " + orderId));
    }

    /**
     * Ships an order as somebody saw it, and returns it.
     *
     * @throws ConditionFailedException if it is another by now; it has the order that is stored
     * @throws IllegalStateException if an order in its state cannot be shipped
     */
    public Order ship(Order seen) {
        requirePlaced(seen);
        return orders.put(seen.with(OrderStatus.SHIPPED));
    }

    /**
     * Cancels an order as somebody saw it, and gives its articles back, both or neither.
     *
     * @throws TransactionRefusedException if it is another by now; its reason has the order that is stored
     * @throws IllegalStateException if an order in its state cannot be cancelled
     */
    public void cancel(Order seen) {
        requirePlaced(seen);
        table.transacting(tx -> tx.put(seen.with(OrderStatus.CANCELLED)))
                .and(articleTable.transacting(tx -> {
                    for (OrderLine line : seen.lines()) {
                        tx.update(new ArticleKey(line.sku()), u -> u.available().increment(line.quantity()));
                    }
                }))
                .execute();
    }

    private static void requirePlaced(Order seen) {
        if (seen.status() != OrderStatus.PLACED) {
            throw new IllegalStateException("Order " + seen.orderId() + " is " + seen.status() + " already");
        }
    }

    /**
     * Lists a customer's orders, the last one first, a page at a time. The index lags behind the table a little, at
     * Amazon.
     *
     * @param token {@link Page#nextToken()} of the page before; empty for the first page
     */
    public Page<OrderSummary> ofCustomer(String customerId, int size, Optional<String> token) {
        return customerOrders.page(customerId, new PageRequest(size, token));
    }

    /** Returns what greets a customer, read by two queries at the same time. */
    public CompletableFuture<CustomerOverview> overview(String customerId) {
        return customerOrders.count(customerId).thenCombine(customerOrders.latest(customerId), CustomerOverview::new);
    }
}
