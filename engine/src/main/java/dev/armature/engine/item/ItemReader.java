package dev.armature.engine.item;

import dev.armature.engine.encoding.KeyRange;
import dev.armature.engine.storage.Cursor;
import dev.armature.engine.storage.KeyValueStore;
import dev.armature.engine.storage.Snapshot;
import dev.armature.runtime.value.Item;
import org.jspecify.annotations.Nullable;

/** Reads items from snapshots: always the last committed state, never waiting for a writer. */
public final class ItemReader {
    private final KeyValueStore store;

    /** Reads from {@code store}. */
    public ItemReader(KeyValueStore store) {
        this.store = store;
    }

    /** Returns the item at a key, or null if there is none. */
    public @Nullable Item find(byte[] key) {
        try (Snapshot snapshot = store.snapshot()) {
            return read(snapshot, key);
        }
    }

    /** Opens a view of one moment, for several reads that belong together; to be closed. */
    public View view() {
        return new View(store.snapshot());
    }

    private static @Nullable Item read(Snapshot snapshot, byte[] key) {
        byte[] value = snapshot.get(key);
        return value == null ? null : Item.ofEncoded(value);
    }

    /** All items, as they were at one moment. */
    public static final class View implements AutoCloseable {
        private final Snapshot snapshot;

        private View(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        /** Returns the item at a key, or null if there is none. */
        public @Nullable Item find(byte[] key) {
            return read(snapshot, key);
        }

        /** Returns a walk over a range of a table or index, whose values are items' bytes. */
        public Cursor walk(KeyRange range, boolean ascending) {
            return ascending
                    ? snapshot.ascending(range.from(), range.toExclusive())
                    : snapshot.descending(range.from(), range.toExclusive());
        }

        @Override
        public void close() {
            snapshot.close();
        }
    }
}
