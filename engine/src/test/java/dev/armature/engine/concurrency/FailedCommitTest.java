package dev.armature.engine.concurrency;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.key;
import static dev.armature.engine.TestTable.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.TestTable;
import dev.armature.engine.storage.FaultyStore;
import dev.armature.engine.storage.FaultyStore.Moment;
import dev.armature.engine.storage.StorageException;
import dev.armature.engine.storage.memory.MemoryStore;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A commit that fails leaves nothing half done, and no lock held. */
final class FailedCommitTest {
    private static final Item BEFORE = item("pk", "a", "sk", 1, "owner", "me", "rank", 1);
    private static final Item AFTER = item("pk", "a", "sk", 1, "owner", "you", "rank", 2);

    private final FaultyStore store = new FaultyStore(new MemoryStore());
    private final Engine engine = Engine.open(EngineOptions.defaults(), store);
    private final DynamoClient client = engine.client();

    @AfterEach
    void close() {
        engine.close();
    }

    private void assertHolds(Item... items) {
        assertThat(TestTable.scan(client, Optional.empty())).containsExactlyInAnyOrder(items);
        assertThat(TestTable.scan(client, Optional.of("byOwner"))).containsExactlyInAnyOrder(items);
    }

    @Test
    void aFailedPutChangesNeitherItemNorIndex() {
        TestTable.create(client);
        put(client, BEFORE);
        store.failCommit(1, Moment.BEFORE_APPLYING);

        assertThatThrownBy(() -> put(client, AFTER)).isInstanceOf(StorageException.class);

        assertHolds(BEFORE);
        put(client, AFTER);
        assertHolds(AFTER);
    }

    @Test
    void aPutWhoseAnswerIsLostChangesBoth() {
        TestTable.create(client);
        put(client, BEFORE);
        store.failCommit(1, Moment.AFTER_APPLYING);

        assertThatThrownBy(() -> put(client, AFTER)).isInstanceOf(StorageException.class);

        assertHolds(AFTER);
    }

    @Test
    void aFailedTransactionChangesNothingAndMayBeRepeatedWithItsToken() {
        TestTable.create(client);
        put(client, BEFORE);
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder(List.of(
                        new TransactWriteItem.Put(NAME, item("pk", "b", "sk", 1, "owner", "me", "rank", 3)),
                        new TransactWriteItem.Delete(NAME, key("a", 1))))
                .clientRequestToken("token")
                .build();
        store.failCommit(1, Moment.BEFORE_APPLYING);

        assertThatThrownBy(() -> client.transactWriteItems(request)).isInstanceOf(StorageException.class);
        assertHolds(BEFORE);

        client.transactWriteItems(request);
        assertHolds(item("pk", "b", "sk", 1, "owner", "me", "rank", 3));
    }

    @Test
    void aTransactionWhoseAnswerIsLostIsDoneOnceWhenRepeatedWithItsToken() {
        TestTable.create(client);
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder(
                        List.of(new TransactWriteItem.Put(NAME, BEFORE)))
                .clientRequestToken("token")
                .build();
        store.failCommit(1, Moment.AFTER_APPLYING);
        assertThatThrownBy(() -> client.transactWriteItems(request)).isInstanceOf(StorageException.class);
        put(client, AFTER);

        client.transactWriteItems(request);

        assertHolds(AFTER);
    }

    @Test
    void aBatchThatFailsOnItsWayHasDoneWholeItems() {
        TestTable.create(client);
        Item first = item("pk", "b", "sk", 1, "owner", "me", "rank", 3);
        BatchWriteItemRequest request = new BatchWriteItemRequest(
                Map.of(NAME, List.of(new WriteRequest.Put(first), new WriteRequest.Put(BEFORE))),
                ReturnConsumedCapacity.NONE,
                ReturnItemCollectionMetrics.NONE);
        store.failCommit(2, Moment.BEFORE_APPLYING);

        assertThatThrownBy(() -> client.batchWriteItem(request)).isInstanceOf(StorageException.class);
        assertHolds(first);

        client.batchWriteItem(request);
        assertHolds(first, BEFORE);
    }

    @Test
    void aTableWhoseCreationFailedIsNotThere() {
        store.failCommit(1, Moment.BEFORE_APPLYING);

        assertThatThrownBy(() -> TestTable.create(client)).isInstanceOf(StorageException.class);

        assertThatThrownBy(() -> client.describeTable(new DescribeTableRequest(NAME)))
                .isInstanceOf(ResourceNotFoundException.class);
        TestTable.create(client);
        assertHolds();
    }
}
