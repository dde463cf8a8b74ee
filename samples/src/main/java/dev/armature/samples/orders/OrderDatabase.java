package dev.armature.samples.orders;

import dev.armature.engine.Engine;
import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.client.AsyncRetryingClient;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.client.RetryPolicy;
import dev.armature.runtime.client.RetryingClient;
import dev.armature.runtime.sdk.SdkBackedAsyncClient;
import dev.armature.runtime.sdk.SdkBackedClient;
import dev.armature.runtime.table.TableListener;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tables of the service, and where they are. */
public record OrderDatabase(OrdersTable orders, ArticlesTable articles) {

    /**
     * Returns tables in {@code engine}, made if they are not there; for tests, and for trying things out. What the library
     * sets to a time, such as {@code updatedAt}, has that of {@code clock}.
     */
    public static OrderDatabase in(Engine engine, Clock clock) {
        OrderDatabase database = new OrderDatabase(
                OrdersTable.builder(engine.client()).clock(clock).build(),
                ArticlesTable.builder(engine.client()).clock(clock).build());
        database.orders.createIfMissing();
        database.articles.createIfMissing();
        return database;
    }

    /**
     * Returns the tables of {@code stage} at Amazon DynamoDB, which whoever sets up the account has made: {@code
     * prod-Orders} and {@code prod-Articles} for {@code prod}. Region, credentials, retries and timeouts are the clients'.
     *
     * <pre>{@code
     * OrderDatabase.at(DynamoDbClient.create(), DynamoDbAsyncClient.create(), "prod", report -> metrics.record(report));
     * }</pre>
     *
     * @throws IllegalStateException if the tables are not as the records declare them; the message says how they differ
     */
    public static OrderDatabase at(
            DynamoDbClient sdk, DynamoDbAsyncClient asyncSdk, String stage, TableListener listener) {
        // The SDK does not repeat a transaction that another one was in the way of; this does.
        DynamoClient client = RetryingClient.over(SdkBackedClient.over(sdk), RetryPolicy.STANDARD);
        AsyncDynamoClient async = AsyncRetryingClient.over(SdkBackedAsyncClient.over(asyncSdk), RetryPolicy.STANDARD);
        OrderDatabase database = new OrderDatabase(
                OrdersTable.builder(client)
                        .tableName(stage + "-Orders")
                        .async(async)
                        .listener(listener)
                        .build(),
                ArticlesTable.builder(client)
                        .tableName(stage + "-Articles")
                        .async(async)
                        .listener(listener)
                        .build());
        List<String> differences = Stream.concat(database.orders.verify().stream(), database.articles.verify().stream())
                .toList();
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The tables of " + stage + " differ: " + String.join("; ", differences));
        }
        return database;
    }
}
