package dev.armature.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.armature.engine.storage.FaultyStore.Moment;
import dev.armature.engine.storage.memory.MemoryStore;
import org.junit.jupiter.api.Test;

/** With nothing planned a faulty store keeps the contract; with a failure planned, these. */
final class FaultyStoreTest extends KeyValueStoreContract {

    private static final byte[] KEY = {1};

    @Override
    protected KeyValueStore openEmpty() {
        return new FaultyStore(new MemoryStore());
    }

    @Test
    void failsOnlyThePlannedCommit() {
        try (FaultyStore store = new FaultyStore(new MemoryStore())) {
            store.failCommit(2, Moment.BEFORE_APPLYING);

            store.commit(putting(1));
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> store.commit(putting(2)));
            assertThat(valueIn(store)).isEqualTo(1);
            store.commit(putting(3));

            assertThat(valueIn(store)).isEqualTo(3);
        }
    }

    @Test
    void keepsTheWritesThatFailAfterApplying() {
        try (FaultyStore store = new FaultyStore(new MemoryStore())) {
            store.failCommit(1, Moment.AFTER_APPLYING);

            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> store.commit(putting(1)));

            assertThat(valueIn(store)).isEqualTo(1);
        }
    }

    private static WriteBatch putting(int value) {
        return new WriteBatch().put(KEY, new byte[] {(byte) value});
    }

    private static int valueIn(KeyValueStore store) {
        try (Snapshot snapshot = store.snapshot()) {
            byte[] value = snapshot.get(KEY);
            return value == null ? -1 : value[0];
        }
    }
}
