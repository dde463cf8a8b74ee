package dev.armature.samples.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service over HTTP, from end to end. */
final class OrderServerTest {
    private final Engine engine = Engine.inMemory();
    private final OrderDatabase database = OrderDatabase.in(engine, Clock.systemUTC());
    private final OrderServer server = started();
    private final HttpClient http = HttpClient.newHttpClient();

    private OrderServer started() {
        try {
            return OrderServer.start(new OrderService(database, Clock.systemUTC()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void stock() {
        database.articles().articles().create(new Article("pen", new BigDecimal("24.50"), 30));
    }

    @AfterEach
    void close() {
        server.close();
        engine.close();
    }

    @Test
    void placesAnOrderOnce() throws Exception {
        assertThat(send("PUT", "/orders/o1?customer=ann&pen=2").statusCode()).isEqualTo(201);
        assertThat(send("PUT", "/orders/o1?customer=ann&pen=2").statusCode()).isEqualTo(201);
        assertThat(send("PUT", "/orders/o1?customer=bob&pen=2").statusCode()).isEqualTo(409);
        assertThat(send("PUT", "/orders/o2?customer=ann&pen=29").body()).contains("SoldOut");
        assertThat(database.articles().articles().get("pen"))
                .map(Article::available)
                .contains(28);
    }

    @Test
    void shipsWhatHasTheTagThatWasSeen() throws Exception {
        send("PUT", "/orders/o1?customer=ann&pen=2");
        String tag = send("GET", "/orders/o1").headers().firstValue("ETag").orElseThrow();

        assertThat(send("POST", "/orders/o1/ship", "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        assertThat(send("POST", "/orders/o1/ship", "If-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/orders/o1/ship", "If-Match", tag).statusCode())
                .isEqualTo(412);
    }

    @Test
    void trialHasArticlesToOrder() throws Exception {
        try (OrderServer trial = OrderServer.trial(0)) {
            HttpRequest order = HttpRequest.newBuilder(trial.address().resolve("/orders/o1?customer=ann&pen=1&ink=2"))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();

            assertThat(http.send(order, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void leadsFromPageToPage() throws Exception {
        for (int i = 0; i < 25; i++) {
            send("PUT", "/orders/o" + i + "?customer=ann&pen=1");
        }

        HttpResponse<String> first = send("GET", "/customers/ann/orders");
        String token = first.headers().firstValue("Next-Token").orElseThrow();
        HttpResponse<String> second =
                send("GET", "/customers/ann/orders?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));

        assertThat(first.body().lines()).hasSize(20);
        assertThat(second.body().lines()).hasSize(5);
        assertThat(second.headers().firstValue("Next-Token")).isEmpty();
        assertThat(send("GET", "/customers/bob/orders?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysWhatItDoesNotKnow() throws Exception {
        assertThat(send("GET", "/orders/o1").statusCode()).isEqualTo(404);
        assertThat(send("PUT", "/orders/o1?customer=ann&cup=1").statusCode()).isEqualTo(404);
        assertThat(send("PUT", "/orders/o1?customer=ann&pen=none").statusCode()).isEqualTo(400);
        assertThat(send("PUT", "/orders/o1?customer=ann").statusCode()).isEqualTo(400);
        assertThat(send("PUT", "/orders/?customer=ann&pen=1").statusCode()).isEqualTo(404);
        assertThat(send("PUT", "/orders/o1?pen=1").statusCode()).isEqualTo(400);
        assertThat(send("DELETE", "/").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
