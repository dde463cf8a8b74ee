package dev.armature.samples.orders;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.armature.engine.Engine;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.TransactionRefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order service over HTTP, on this machine, in plain text. It shows what becomes of the library's notions there: placing
 * an order is an idempotent PUT, a version is an entity tag, and a page token is a parameter of the next page's address.
 *
 * <pre>{@code
 * PUT  /orders/o1?customer=ann&pen=1&ink=2     201, 409 where sold out or another order has the id
 * GET  /orders/o1                              200 with ETag "1"
 * POST /orders/o1/ship  If-Match: "1"          200, 412 where the order is another by now
 * GET  /customers/ann/orders?token=…           200, the token of the next page in Next-Token
 * }</pre>
 */
public final class OrderServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OrderServer.class.getName());
    private static final int PAGE_SIZE = 20;
    private static final int TRIAL_PORT = 8080;

    private final HttpServer server;
    private final OrderService service;

    private OrderServer(HttpServer server, OrderService service) {
        this.server = server;
        this.service = service;
    }

    /**
     * Serves a shop with three articles, in an engine that is gone when the process is stopped.
     *
     * @param args the port, where it is not to be 8080
     */
    public static void main(String[] args) throws IOException {
        OrderServer server = trial(args.length == 0 ? TRIAL_PORT : Integer.parseInt(args[0]));
        System.out.printf("""
                Serving orders of pen, ink and book. Try

                  curl -i -X PUT '%1$s/orders/o1?customer=ann&pen=1&ink=2'
                  curl -i -X POST -H 'If-Match: "1"' %1$s/orders/o1/ship
                  curl -i %1$s/customers/ann/orders
                """, server.address());
    }

    static OrderServer trial(int port) throws IOException {
        Clock clock = Clock.systemUTC();
        OrderDatabase database = OrderDatabase.in(Engine.inMemory(), clock);
        database.articles()
                .articles()
                .batchWrite(batch -> batch.putAll(List.of(
                        new Article("pen", new BigDecimal("24.50"), 10),
                        new Article("ink", new BigDecimal("6.20"), 40),
                        new Article("book", new BigDecimal("9.00"), 3))));
        return start(new OrderService(database, clock), port);
    }

    /** Starts to serve {@code service}; port 0 is any that is free. */
    public static OrderServer start(OrderService service, int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        OrderServer started = new OrderServer(http, service);
        http.createContext("/", started::serve);
        http.start();
        return started;
    }

    /** Returns where it is served. */
    public URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String text, Map<String, String> headers) {
        static Answer of(int status, Object text) {
            return new Answer(status, text.toString(), Map.of());
        }

        static Answer of(Order order, int status) {
            return new Answer(status, order.toString(), Map.of("ETag", tag(order)));
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            byte[] body = answer.text().concat("\n").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            return route(exchange);
        } catch (NoSuchElementException unknown) {
            return Answer.of(404, String.valueOf(unknown.getMessage()));
        } catch (ConditionFailedException changed) {
            return Answer.of(412, String.valueOf(changed.getMessage()));
        } catch (TransactionRefusedException busy) {
            return Answer.of(503, "Too many orders of the same articles: try again");
        } catch (IllegalStateException tooLate) {
            return Answer.of(409, String.valueOf(tooLate.getMessage()));
        } catch (IllegalArgumentException wrong) {
            return Answer.of(400, String.valueOf(wrong.getMessage()));
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "The request failed", failure);
            return Answer.of(500, "The request failed");
        }
    }

    private Answer route(HttpExchange exchange) {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        String route = exchange.getRequestMethod() + " "
                + (path.length > 2 && !path[2].isEmpty() ? path[1] + (path.length > 3 ? "/" + path[3] : "") : "");
        return switch (route) {
            case "PUT orders" -> place(path[2], query);
            case "GET orders" -> Answer.of(require(path[2]), 200);
            case "POST orders/ship" ->
                ship(path[2], exchange.getRequestHeaders().getFirst("If-Match"));
            case "GET customers/orders" -> list(path[2], Optional.ofNullable(query.get("token")));
            default -> Answer.of(404, "Nothing is here");
        };
    }

    private Answer place(String orderId, Map<String, String> query) {
        Map<String, Integer> quantities = new HashMap<>();
        query.forEach((name, value) -> {
            if (!name.equals("customer")) {
                quantities.put(name, Integer.valueOf(value));
            }
        });
        Placement placement = service.place(new NewOrder(orderId, query.getOrDefault("customer", ""), quantities));
        return placement instanceof Placement.Placed placed
                ? Answer.of(placed.order(), 201)
                : Answer.of(409, placement);
    }

    /** The tag is compared with what is read here; what comes in between is noticed by the write's own condition. */
    private Answer ship(String orderId, @Nullable String tag) {
        Order seen = require(orderId);
        return tag(seen).equals(tag)
                ? Answer.of(service.ship(seen), 200)
                : Answer.of(412, "Order " + orderId + " has tag " + tag(seen));
    }

    private Answer list(String customerId, Optional<String> token) {
        Page<OrderSummary> page = service.ofCustomer(customerId, PAGE_SIZE, token);
        return new Answer(
                200,
                page.items().stream().map(OrderSummary::toString).collect(Collectors.joining("\n")),
                page.nextToken().map(next -> Map.of("Next-Token", next)).orElse(Map.of()));
    }

    private Order require(String orderId) {
        return service.find(orderId).orElseThrow(() -> new NoSuchElementException("No order " + orderId));
    }

    private static String tag(Order order) {
        return "\"" + order.version() + "\"";
    }

    /** Reads {@code a=1&b=2}; of a name that comes twice, the last value counts. */
    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> values = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
