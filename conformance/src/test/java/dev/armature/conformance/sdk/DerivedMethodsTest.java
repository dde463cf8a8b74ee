package dev.armature.conformance.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.sdk.SdkFacade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** What the SDK derives from the operations of a client: consumers, paginators, waiters. */
final class DerivedMethodsTest {
    private final Engine engine = Engine.inMemory();
    private final DynamoDbClient client = SdkFacade.sync(engine.client());

    @BeforeEach
    void createTable() {
        client.createTable(request -> request.tableName("Music")
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType("S")
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType("HASH")
                        .build())
                .billingMode("PAY_PER_REQUEST"));
        for (String pk : List.of("a", "b", "c", "d", "e")) {
            client.putItem(request -> request.tableName("Music").item(Map.of("pk", AttributeValue.fromS(pk))));
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void pagesOverAScan() {
        assertThat(client.scanPaginator(request -> request.tableName("Music").limit(2))
                        .items())
                .hasSize(5);
        assertThat(client.listTablesPaginator().tableNames()).containsExactly("Music");
    }

    @Test
    void waitsForTables() {
        try (DynamoDbWaiter waiter = client.waiter()) {
            assertThat(waiter.waitUntilTableExists(request -> request.tableName("Music"))
                            .matched()
                            .response())
                    .isPresent();
            client.deleteTable(request -> request.tableName("Music"));
            assertThat(waiter.waitUntilTableNotExists(request -> request.tableName("Music"))
                            .matched()
                            .exception())
                    .containsInstanceOf(ResourceNotFoundException.class);
        }
    }

    @Test
    void pagesOverAScanLater() {
        DynamoDbAsyncClient later = SdkFacade.async(engine.async(Runnable::run));
        List<Map<String, AttributeValue>> items = new ArrayList<>();

        later.scanPaginator(request -> request.tableName("Music").limit(2))
                .items()
                .subscribe(items::add)
                .join();

        assertThat(items).hasSize(5);
    }

    @Test
    void throwsTheExceptionsOfTheSdk() {
        assertThatThrownBy(() -> client.describeTable(request -> request.tableName("Missing")))
                .isInstanceOfSatisfying(ResourceNotFoundException.class, missing -> {
                    assertThat(missing.statusCode()).isEqualTo(400);
                    assertThat(missing.awsErrorDetails().errorCode()).isEqualTo("ResourceNotFoundException");
                    assertThat(missing.awsErrorDetails().errorMessage()).contains("Table: Missing not found");
                });
    }
}
