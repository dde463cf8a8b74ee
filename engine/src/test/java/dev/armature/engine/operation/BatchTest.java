package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.get;
import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.key;
import static dev.armature.engine.TestTable.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.TestTable;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** BatchGetItem and BatchWriteItem. */
final class BatchTest {
    private final Engine engine = Engine.inMemory();
    private final DynamoClient client = engine.client();

    @BeforeEach
    void createTable() {
        TestTable.create(client);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void write(List<WriteRequest> writes) {
        client.batchWriteItem(new BatchWriteItemRequest(
                Map.of(NAME, writes), ReturnConsumedCapacity.NONE, ReturnItemCollectionMetrics.NONE));
    }

    private BatchGetItemResponse read(List<Item> keys) {
        return client.batchGetItem(
                new BatchGetItemRequest(Map.of(NAME, KeysAndProjection.of(keys)), ReturnConsumedCapacity.TOTAL));
    }

    private static List<Item> keys(int count) {
        List<Item> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(key("a", i));
        }
        return keys;
    }

    @Test
    void putsAndDeletes() {
        put(client, item("pk", "a", "sk", 1));

        write(List.of(new WriteRequest.Put(item("pk", "a", "sk", 2, "x", 1)), new WriteRequest.Delete(key("a", 1))));

        assertThat(get(client, "a", 1)).isEmpty();
        assertThat(get(client, "a", 2)).contains(item("pk", "a", "sk", 2, "x", 1));
    }

    @Test
    void refusesABatchWithAnItemTwice() {
        assertThatThrownBy(
                        () -> write(List.of(new WriteRequest.Put(key("a", 1)), new WriteRequest.Delete(key("a", 1)))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Provided list of item keys contains duplicates");
    }

    @Test
    void writesNothingOfABatchWithAWrongItem() {
        assertThatThrownBy(() -> write(List.of(
                        new WriteRequest.Put(key("a", 1)), new WriteRequest.Put(item("pk", "a", "sk", "wrong")))))
                .isInstanceOf(ValidationException.class);
        assertThat(TestTable.scan(client, Optional.empty())).isEmpty();
    }

    @Test
    void takesUpTo25Writes() {
        List<WriteRequest> writes = new ArrayList<>();
        for (Item key : keys(26)) {
            writes.add(new WriteRequest.Put(key));
        }

        assertThatThrownBy(() -> write(writes)).isInstanceOf(ValidationException.class);
        write(writes.subList(0, 25));

        assertThat(TestTable.scan(client, Optional.empty())).hasSize(25);
    }

    @Test
    void refusesATableThatIsNotThere() {
        assertThatThrownBy(() -> client.batchWriteItem(new BatchWriteItemRequest(
                        Map.of("Nothing", List.of(new WriteRequest.Put(key("a", 1)))),
                        ReturnConsumedCapacity.NONE,
                        ReturnItemCollectionMetrics.NONE)))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void readsWhatIsThere() {
        put(client, item("pk", "a", "sk", 1, "x", 1), item("pk", "a", "sk", 2));

        BatchGetItemResponse response = read(keys(4));

        assertThat(response.responses().get(NAME))
                .isEqualTo(List.of(item("pk", "a", "sk", 1, "x", 1), item("pk", "a", "sk", 2)));
        assertThat(response.unprocessedKeys()).isEmpty();
        assertThat(response.consumedCapacity()).containsExactly(ConsumedCapacity.total(NAME, 2));
    }

    @Test
    void leavesUnprocessedWhatIsPast16Megabytes() {
        for (int i = 0; i < 50; i++) {
            put(client, item("pk", "a", "sk", i, "x", "x".repeat(400_000)));
        }

        BatchGetItemResponse response = read(keys(50));

        assertThat(response.responses().get(NAME)).hasSize(41);
        assertThat(response.unprocessedKeys().get(NAME).keys()).isEqualTo(keys(50).subList(41, 50));
    }

    @Test
    void refusesMoreThan100Keys() {
        assertThatThrownBy(() -> read(keys(101))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> read(List.of())).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> read(List.of(key("a", 1), key("a", 1))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Provided list of item keys contains duplicates");
    }
}
