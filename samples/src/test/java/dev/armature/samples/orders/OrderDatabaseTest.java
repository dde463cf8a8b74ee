package dev.armature.samples.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.sdk.SdkFacade;
import dev.armature.runtime.table.CallReport;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The production path, with the engine behind the AWS SDK's interfaces. */
final class OrderDatabaseTest {
    private final Engine engine = Engine.inMemory();
    private final DynamoDbClient sdk = SdkFacade.sync(engine.client());
    private final DynamoDbAsyncClient asyncSdk = SdkFacade.async(engine.async(ForkJoinPool.commonPool()));
    private final Queue<CallReport> reports = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void servesOrdersThroughTheSdk() {
        OrdersTable.builder(engine.client()).tableName("prod-Orders").build().create();
        ArticlesTable.builder(engine.client())
                .tableName("prod-Articles")
                .build()
                .create();
        OrderDatabase database = OrderDatabase.at(sdk, asyncSdk, "prod", reports::add);
        database.articles().articles().create(new Article("pen", new BigDecimal("24.50"), 3));
        OrderService service = new OrderService(database, Clock.systemUTC());

        assertThat(service.place(new NewOrder("o1", "ann", Map.of("pen", 3)))).isInstanceOf(Placement.Placed.class);
        assertThat(service.place(new NewOrder("o2", "ann", Map.of("pen", 1)))).isInstanceOf(Placement.SoldOut.class);
        assertThat(service.overview("ann").join().latest())
                .extracting(OrderSummary::orderId)
                .isEqualTo(List.of("o1"));
        assertThat(reports)
                .anyMatch(report -> !report.isSuccess())
                .allSatisfy(report -> assertThat(report.tableName()).startsWith("prod-"));
    }

    @Test
    void refusesToStartWithoutItsTables() {
        assertThatThrownBy(() -> OrderDatabase.at(sdk, asyncSdk, "prod", reports::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("There is no table prod-Orders");
    }
}
