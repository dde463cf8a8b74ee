package dev.armature.engine.storage;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A store that counts the walks over ranges of its keys. */
public final class CountingStore implements KeyValueStore {
    private final KeyValueStore store;
    private final AtomicLong walks = new AtomicLong();

    /** Counts the walks over {@code store}. */
    public CountingStore(KeyValueStore store) {
        this.store = store;
    }

    /** Returns how many cursors there were. */
    public long walks() {
        return walks.get();
    }

    @Override
    public Snapshot snapshot() {
        Snapshot snapshot = store.snapshot();
        return new Snapshot() {
            @Override
            public byte @Nullable [] get(byte[] key) {
                return snapshot.get(key);
            }

            @Override
            public Cursor ascending(byte[] from, byte @Nullable [] toExclusive) {
                walks.incrementAndGet();
                return snapshot.ascending(from, toExclusive);
            }

            @Override
            public Cursor descending(byte[] from, byte @Nullable [] toExclusive) {
                walks.incrementAndGet();
                return snapshot.descending(from, toExclusive);
            }

            @Override
            public void close() {
                snapshot.close();
            }
        };
    }

    @Override
    public void commit(WriteBatch batch) {
        store.commit(batch);
    }

    @Override
    public KeyValueStore fork() {
        return store.fork();
    }

    @Override
    public void close() {
        store.close();
    }
}
