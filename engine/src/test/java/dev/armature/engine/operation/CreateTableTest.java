package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.TestTable;
import dev.armature.engine.storage.memory.MemoryStore;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceInUseException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.value.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CreateTable, DescribeTable, DeleteTable and ListTables. */
final class CreateTableTest {
    private final Engine engine = Engine.inMemory();
    private final DynamoClient client = engine.client();

    @AfterEach
    void close() {
        engine.close();
    }

    private static List<AttributeDefinition> strings(String... names) {
        List<AttributeDefinition> definitions = new ArrayList<>();
        for (String name : names) {
            definitions.add(new AttributeDefinition(name, AttributeType.S));
        }
        return definitions;
    }

    private static CreateTableRequest.Builder table(String name, String... attributes) {
        return CreateTableRequest.builder(name, strings(attributes), key(List.of("pk"), List.of("sk")))
                .billingMode(BillingMode.PAY_PER_REQUEST);
    }

    private static GlobalSecondaryIndex global(String name, String partitionKey, IndexProjection projection) {
        return new GlobalSecondaryIndex(name, key(List.of(partitionKey), List.of()), projection, Optional.empty());
    }

    private static LocalSecondaryIndex local(String name, String sortKey) {
        return new LocalSecondaryIndex(name, key(List.of("pk"), List.of(sortKey)), IndexProjection.ALL);
    }

    private void assertRefused(CreateTableRequest.Builder request, String message) {
        assertThatThrownBy(() -> client.createTable(request.build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void answersCreatingAndIsActive() {
        TableDescription created =
                client.createTable(TestTable.definition("Things")).tableDescription();
        TableDescription described =
                client.describeTable(new DescribeTableRequest("Things")).table();

        assertThat(created.tableStatus()).isEqualTo(TableStatus.CREATING);
        assertThat(described.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(described.tableId()).isEqualTo(created.tableId()).isPresent();
        assertThat(described.tableArn()).contains("arn:aws:dynamodb:us-east-1:000000000000:table/Things");
        assertThat(described.localSecondaryIndexes()).hasSize(1);
        assertThat(described.globalSecondaryIndexes()).hasSize(2);
        assertThat(described.keySchema()).isEqualTo(key(List.of("pk"), List.of("sk")));
    }

    @Test
    void refusesATableThatIsThere() {
        client.createTable(TestTable.definition("Things"));

        assertThatThrownBy(() -> client.createTable(TestTable.definition("Things")))
                .isInstanceOf(ResourceInUseException.class)
                .hasMessage("Table already exists: Things");
    }

    @Test
    void refusesNamesThatAreNone() {
        assertRefused(table("ab", "pk", "sk"), "at 'tableName' failed to satisfy constraint");
        assertRefused(table("a b c", "pk", "sk"), "[a-zA-Z0-9_.-]+");
        assertRefused(table("a".repeat(256), "pk", "sk"), "less than or equal to 255");
    }

    @Test
    void refusesAttributesThatAreNotDefinedOrNotUsed() {
        assertRefused(table("Things", "pk"), "Invalid KeySchema: Some index key attribute have no definition");
        assertRefused(table("Things", "pk", "sk", "x"), "Number of attributes in KeySchema does not exactly match");
        assertRefused(table("Things", "pk", "sk", "sk"), "Attribute Name is duplicated: sk");
    }

    @Test
    void refusesKeysThatAreNone() {
        assertRefused(
                CreateTableRequest.builder("Things", strings("sk"), key(List.of(), List.of("sk")))
                        .billingMode(BillingMode.PAY_PER_REQUEST),
                "Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
        assertRefused(
                CreateTableRequest.builder("Things", strings("pk"), key(List.of("pk"), List.of("pk")))
                        .billingMode(BillingMode.PAY_PER_REQUEST),
                "have the same name");
        assertRefused(
                CreateTableRequest.builder("Things", strings("a", "b"), key(List.of("a", "b"), List.of()))
                        .billingMode(BillingMode.PAY_PER_REQUEST),
                "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
    }

    @Test
    void refusesALocalIndexOfATableWithoutSortKey() {
        assertRefused(
                CreateTableRequest.builder("Things", strings("pk", "x"), key(List.of("pk"), List.of()))
                        .localSecondaryIndexes(List.of(local("byX", "x")))
                        .billingMode(BillingMode.PAY_PER_REQUEST),
                "Table KeySchema does not have a range key");
    }

    @Test
    void refusesIndexesThatAreNone() {
        assertRefused(
                table("Things", "pk", "sk", "x")
                        .localSecondaryIndexes(List.of(local("byX", "x")))
                        .globalSecondaryIndexes(List.of(global("byX", "x", IndexProjection.ALL))),
                "Duplicate index name: byX");
        assertRefused(
                table("Things", "pk", "sk", "x")
                        .globalSecondaryIndexes(List.of(global("byX", "x", IndexProjection.include(List.of())))),
                "NonKeyAttributes is not specified");
    }

    @Test
    void refusesMoreThanFiveLocalIndexes() {
        List<LocalSecondaryIndex> indexes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            indexes.add(local("index" + i, "x"));
        }

        assertThatThrownBy(() -> client.createTable(table("Things", "pk", "sk", "x")
                        .localSecondaryIndexes(indexes)
                        .build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageEndingWith("Number of LocalSecondaryIndexes exceeds per-table limit of 5");
    }

    @Test
    void wantsCapacityExactlyWhereItIsProvisioned() {
        ProvisionedThroughput throughput = new ProvisionedThroughput(5, 5);

        assertRefused(table("Things", "pk", "sk").billingMode(BillingMode.PROVISIONED), "must both be specified");
        assertRefused(table("Things", "pk", "sk").provisionedThroughput(throughput), "PAY_PER_REQUEST");
        client.createTable(table("Things", "pk", "sk")
                .billingMode(BillingMode.PROVISIONED)
                .provisionedThroughput(throughput)
                .build());
    }

    @Test
    void deletesATableWithItsItems() {
        TestTable.create(client);
        TestTable.put(client, TestTable.item("pk", "a", "sk", 1, "owner", "me", "rank", 1));

        client.deleteTable(new DeleteTableRequest(TestTable.NAME));

        assertThatThrownBy(() -> client.describeTable(new DescribeTableRequest(TestTable.NAME)))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessage("Requested resource not found: Table: Things not found");
        TestTable.create(client);
        assertThat(TestTable.scan(client, Optional.empty())).isEmpty();
        assertThat(TestTable.scan(client, Optional.of("byOwner"))).isEmpty();
    }

    @Test
    void refusesToDeleteAProtectedTable() {
        client.createTable(
                table("Things", "pk", "sk").deletionProtectionEnabled(true).build());

        assertThatThrownBy(() -> client.deleteTable(new DeleteTableRequest("Things")))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void listsTablesPageByPage() {
        for (String name : new String[] {"Beta", "alpha", "Gamma"}) {
            client.createTable(table(name, "pk", "sk").build());
        }

        ListTablesResponse first = client.listTables(new ListTablesRequest(Optional.empty(), Optional.of(2)));
        ListTablesResponse second =
                client.listTables(new ListTablesRequest(first.lastEvaluatedTableName(), Optional.empty()));

        assertThat(first.tableNames()).containsExactly("Beta", "Gamma");
        assertThat(second.tableNames()).containsExactly("alpha");
        assertThat(second.lastEvaluatedTableName()).isEmpty();
    }

    @Test
    void findsItsTablesAgainWhenOpenedOverTheSameStore() {
        MemoryStore store = new MemoryStore();
        Engine first = Engine.open(EngineOptions.defaults(), store);
        TestTable.create(first.client());
        TestTable.put(first.client(), TestTable.item("pk", "a", "sk", 1));
        TableDescription before = first.client()
                .describeTable(new DescribeTableRequest(TestTable.NAME))
                .table();

        Engine second = Engine.open(EngineOptions.defaults(), store);
        TableDescription after = second.client()
                .describeTable(new DescribeTableRequest(TestTable.NAME))
                .table();
        second.client().createTable(TestTable.definition("Others"));

        assertThat(after).isEqualTo(before);
        assertThat(TestTable.get(second.client(), "a", 1)).isPresent();
        second.close();
    }
}
