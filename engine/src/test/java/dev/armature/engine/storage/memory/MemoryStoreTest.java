package dev.armature.engine.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.storage.KeyValueStore;
import dev.armature.engine.storage.KeyValueStoreContract;
import dev.armature.engine.storage.Snapshot;
import dev.armature.engine.storage.WriteBatch;
import org.junit.jupiter.api.Test;

/** The memory store keeps the contract, and what it promises beyond. */
final class MemoryStoreTest extends KeyValueStoreContract {

    @Override
    protected KeyValueStore openEmpty() {
        return new MemoryStore();
    }

    @Test
    void openSnapshotOutlivesItsStore() {
        byte[] key = {1};
        MemoryStore store = new MemoryStore();
        store.commit(new WriteBatch().put(key, new byte[] {7}));
        try (Snapshot snapshot = store.snapshot()) {
            store.close();

            assertThat(snapshot.get(key)).containsExactly(7);
        }
    }
}
