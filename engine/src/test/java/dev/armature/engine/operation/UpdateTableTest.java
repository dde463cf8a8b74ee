package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.key;
import static dev.armature.engine.TestTable.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.TestTable;
import dev.armature.engine.storage.memory.MemoryStore;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.LimitExceededException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexDescription;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.SseSpecification;
import dev.armature.runtime.operation.SseType;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.TableClass;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.WarmThroughput;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UpdateTable: settings, and indexes that appear or go. */
final class UpdateTableTest {
    private final MemoryStore store = new MemoryStore();
    private final Engine engine = Engine.open(EngineOptions.defaults(), store);
    private final DynamoClient client = engine.client();

    @BeforeEach
    void createTable() {
        TestTable.create(client);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static UpdateTableRequest.Builder update() {
        return UpdateTableRequest.builder(TestTable.NAME);
    }

    private TableDescription updated(UpdateTableRequest.Builder request) {
        return client.updateTable(request.build()).tableDescription();
    }

    private TableDescription described() {
        return client.describeTable(new DescribeTableRequest(TestTable.NAME)).table();
    }

    private void assertRefused(UpdateTableRequest.Builder request, String message) {
        assertThatThrownBy(() -> client.updateTable(request.build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(message);
    }

    private static GlobalSecondaryIndexUpdate.Create create(String name, String attribute) {
        return new GlobalSecondaryIndexUpdate.Create(new GlobalSecondaryIndex(
                name, key(List.of(attribute), List.of()), IndexProjection.ALL, Optional.empty()));
    }

    private static UpdateTableRequest.Builder createByColor() {
        return update().attributeDefinitions(List.of(new AttributeDefinition("color", AttributeType.S)))
                .globalSecondaryIndexUpdates(List.of(create("byColor", "color")));
    }

    private static UpdateTableRequest.Builder delete(String name) {
        return update().globalSecondaryIndexUpdates(List.of(new GlobalSecondaryIndexUpdate.Delete(name)));
    }

    private static GlobalSecondaryIndexDescription index(TableDescription table, String name) {
        return table.globalSecondaryIndexes().stream()
                .filter(index -> index.indexName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fillsANewIndexAndLeavesOutItemsWithNoKeyOrAWrongOne() {
        for (int sk = 0; sk < 250; sk++) {
            TestTable.put(client, item("pk", "a", "sk", sk, "color", "red"));
        }
        TestTable.put(
                client,
                item("pk", "b", "sk", 1),
                item("pk", "b", "sk", 2, "color", 7),
                item("pk", "b", "sk", 3, "color", ""));

        TableDescription answer = updated(createByColor());
        TestTable.put(client, item("pk", "c", "sk", 1, "color", "blue"));

        assertThat(answer.tableStatus()).isEqualTo(TableStatus.UPDATING);
        assertThat(index(answer, "byColor").indexStatus()).isEqualTo(IndexStatus.CREATING);
        assertThat(described().tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(index(described(), "byColor").indexStatus()).isEqualTo(IndexStatus.ACTIVE);
        assertThat(index(described(), "byColor").backfilling()).isEmpty();
        assertThat(TestTable.scan(client, Optional.of("byColor"))).hasSize(251);
    }

    @Test
    void refusesUpdatesOfAnItemWithAWrongKeyFromBeforeTheIndexUntilTheKeyIsMended() {
        TestTable.put(client, item("pk", "b", "sk", 2, "color", 7));
        updated(createByColor());

        assertUpdateRefused(
                "SET size_ = sk",
                "The update expression attempted to update the secondary index key to unsupported type");
        update("REMOVE color");
        update("SET size_ = sk");
    }

    @Test
    void refusesUpdatesOfAnItemWithATooLongKeyFromBeforeTheIndex() {
        TestTable.put(client, item("pk", "b", "sk", 2, "color", "c".repeat(2049)));
        updated(createByColor());

        assertUpdateRefused(
                "SET size_ = sk",
                "The update expression attempted to update the secondary index key beyond allowed size limits");
    }

    private void assertUpdateRefused(String expression, String message) {
        assertThatThrownBy(() -> update(expression))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    private void update(String expression) {
        client.updateItem(UpdateItemRequest.builder(TestTable.NAME, item("pk", "b", "sk", 2))
                .updateExpression(text(expression))
                .build());
    }

    @Test
    void deletesAnIndexAndTheDefinitionsThatOnlyItUsed() {
        TestTable.put(client, item("pk", "a", "sk", 1, "owner", "x", "rank", 1));

        TableDescription answer = updated(delete("byOwner"));

        assertThat(index(answer, "byOwner").indexStatus()).isEqualTo(IndexStatus.DELETING);
        assertThat(described().globalSecondaryIndexes())
                .extracting(GlobalSecondaryIndexDescription::indexName)
                .containsExactly("byPlace");
        assertThat(described().attributeDefinitions())
                .extracting(AttributeDefinition::attributeName)
                .contains("rank")
                .doesNotContain("owner");
        assertThatThrownBy(() -> TestTable.scan(client, Optional.of("byOwner")))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void fillsAnIndexAgainThatWasDeleted() {
        updated(createByColor());
        updated(delete("byColor"));
        TestTable.put(client, item("pk", "a", "sk", 1, "color", "red"));

        updated(createByColor());

        assertThat(TestTable.scan(client, Optional.of("byColor"))).hasSize(1);
    }

    @Test
    void keepsWhatItDidWhenOpenedAgain() {
        TestTable.put(client, item("pk", "a", "sk", 1, "color", "red"));
        updated(createByColor());
        updated(update().deletionProtectionEnabled(true));
        updated(update().tableClass(TableClass.STANDARD_INFREQUENT_ACCESS));
        updated(update().onDemandThroughput(new OnDemandThroughput(Optional.of(100L), Optional.empty())));
        updated(update().warmThroughput(new WarmThroughput(Optional.of(20_000L), Optional.empty())));
        updated(update().sseSpecification(
                        new SseSpecification(Optional.of(true), Optional.of(SseType.KMS), Optional.of("some-key"))));
        updated(update().billingMode(BillingMode.PROVISIONED)
                .provisionedThroughput(new ProvisionedThroughput(5, 5))
                .globalSecondaryIndexUpdates(described().globalSecondaryIndexes().stream()
                        .map(index -> new GlobalSecondaryIndexUpdate.Update(
                                index.indexName(), new ProvisionedThroughput(5, 5)))
                        .map(GlobalSecondaryIndexUpdate.class::cast)
                        .toList()));
        updated(update().provisionedThroughput(new ProvisionedThroughput(4, 6)));

        try (Engine reopened = Engine.open(EngineOptions.defaults(), store.fork())) {
            assertThat(reopened.client()
                            .describeTable(new DescribeTableRequest(TestTable.NAME))
                            .table())
                    .isEqualTo(described());
            assertThat(TestTable.scan(reopened.client(), Optional.of("byColor")))
                    .hasSize(1);
        }
    }

    @Test
    void missesNoWriteThatIsMadeWhileAnIndexIsFilled() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread writing = new Thread(() -> {
            for (int sk = 0; !done.get(); sk++) {
                TestTable.put(client, item("pk", "a", "sk", sk, "color", "red"));
            }
        });
        writing.start();
        while (TestTable.get(client, "a", 20).isEmpty()) {
            Thread.onSpinWait();
        }

        updated(createByColor());
        done.set(true);
        writing.join();

        assertThat(TestTable.scan(client, Optional.of("byColor")))
                .hasSameSizeAs(TestTable.scan(client, Optional.empty()));
    }

    @Test
    void refusesIndexesThatAreThereOrNotThereOrTooManyAtOnce() {
        assertRefused(
                update().attributeDefinitions(List.of(new AttributeDefinition("owner", AttributeType.S)))
                        .globalSecondaryIndexUpdates(List.of(create("byOwner", "owner"))),
                "already exists");
        assertThatThrownBy(() -> updated(delete("byNothing"))).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> updated(update().globalSecondaryIndexUpdates(
                                List.of(new GlobalSecondaryIndexUpdate.Delete("byOwner"), create("byRank2", "rank")))))
                .isInstanceOf(LimitExceededException.class);
        assertRefused(
                update().globalSecondaryIndexUpdates(List.of(create("byColor", "color"))),
                "AttributeDefinitions is not specified for index: byColor");
        assertRefused(
                update().attributeDefinitions(List.of(new AttributeDefinition("owner", AttributeType.S)))
                        .globalSecondaryIndexUpdates(List.of(create("byColor", "color"))),
                "Invalid KeySchema: Some index key attribute have no definition");
    }

    @Test
    void refusesAKeyThatTheTableDefinesAndTheRequestDoesNot() {
        assertRefused(
                update().attributeDefinitions(List.of(new AttributeDefinition("color", AttributeType.S)))
                        .globalSecondaryIndexUpdates(List.of(create("byOwnerAgain", "owner"))),
                "Invalid KeySchema: Some index key attribute have no definition");
    }

    @Test
    void switchesBetweenTheBillingModes() {
        ProvisionedThroughput units = new ProvisionedThroughput(5, 6);
        assertRefused(update().billingMode(BillingMode.PROVISIONED), "ProvisionedThroughput must be specified when");
        assertRefused(update().provisionedThroughput(units), "PAY_PER_REQUEST");

        TableDescription answer = updated(update().billingMode(BillingMode.PROVISIONED)
                .provisionedThroughput(units)
                .globalSecondaryIndexUpdates(List.of(
                        new GlobalSecondaryIndexUpdate.Update("byOwner", units),
                        new GlobalSecondaryIndexUpdate.Update("byPlace", units))));

        assertThat(answer.provisionedThroughput().orElseThrow().readCapacityUnits())
                .isZero();
        assertThat(index(answer, "byOwner").indexStatus()).isEqualTo(IndexStatus.UPDATING);
        assertThat(described().provisionedThroughput().orElseThrow().readCapacityUnits())
                .isEqualTo(5);
        assertThat(described().billingModeSummary().orElseThrow().billingMode()).isEqualTo(BillingMode.PROVISIONED);
        assertRefused(update().provisionedThroughput(units), "will not change");

        updated(update().billingMode(BillingMode.PAY_PER_REQUEST));
        assertThat(described().billingModeSummary().orElseThrow().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    }

    @Test
    void keepsTheStreamThatIsAskedFor() {
        StreamSpecification stream = new StreamSpecification(true, Optional.of(StreamViewType.NEW_IMAGE));
        StreamSpecification none = new StreamSpecification(false, Optional.empty());
        assertRefused(update().streamSpecification(none), "no stream to disable");

        updated(update().streamSpecification(stream));
        assertThat(described().streamSpecification()).contains(stream);
        assertRefused(update().streamSpecification(stream), "already has an enabled stream");
        updated(update().streamSpecification(none));

        assertThat(described().streamSpecification()).isEmpty();
    }

    @Test
    void refusesToChangeNothingAndTablesThatAreNotThere() {
        assertRefused(update(), "At least one of ProvisionedThroughput");
        assertThatThrownBy(() -> client.updateTable(UpdateTableRequest.builder("Missing")
                        .deletionProtectionEnabled(true)
                        .build()))
                .isInstanceOf(ResourceNotFoundException.class);
    }
}
