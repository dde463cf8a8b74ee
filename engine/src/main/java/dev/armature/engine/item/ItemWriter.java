package dev.armature.engine.item;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.storage.KeyValueStore;
import dev.armature.engine.storage.Snapshot;
import dev.armature.engine.storage.WriteBatch;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The only way to change an item. A write holds the locks of its items from reading them until the commit, so it sees
 * the last state of each and nobody changes it in between; readers go by snapshots and wait for nobody.
 */
public final class ItemWriter {
    private final Catalog catalog;
    private final KeyValueStore store;
    private final KeyLocks locks;
    private final CommitOrder order;
    private final ItemChangeObserver[] observers;

    /** Writes to the catalog's tables, together with what the observers add, in their order. */
    public ItemWriter(Catalog catalog, KeyLocks locks, CommitOrder order, List<ItemChangeObserver> observers) {
        this.catalog = catalog;
        this.order = order;
        this.store = catalog.store();
        this.locks = locks;
        this.observers = observers.toArray(new ItemChangeObserver[0]);
    }

    /** Changes one item as {@code edit} decides, and returns what was done once it is committed. */
    public ItemChange write(TableDefinition table, byte[] key, ItemEdit edit) {
        return write(table, key, edit, ChangeCause.REQUEST);
    }

    /** Changes one item as {@code edit} decides, for a reason, and returns what was done once it is committed. */
    public ItemChange write(TableDefinition table, byte[] key, ItemEdit edit, ChangeCause cause) {
        ReentrantLock lock = locks.lock(key);
        try {
            ItemChange change;
            try (Snapshot snapshot = store.snapshot()) {
                Item before = read(snapshot, key);
                change = new ItemChange(catalog.current(table), key, before, edit.apply(before), cause);
            }
            if (!change.isNothing()) {
                commit(change);
            }
            return change;
        } finally {
            lock.unlock();
        }
    }

    private void commit(ItemChange change) {
        WriteBatch batch = new WriteBatch();
        CommitTurn turn = order.turn();
        try {
            add(change, batch, turn);
            store.commit(batch);
        } finally {
            turn.end();
        }
    }

    /**
     * Holds the locks of all {@code keys}, which are items' keys and others that the caller guards by them, while
     * {@code work} decides on changes; commits all of them in one batch, or nothing if it throws.
     */
    public <R> R writeAll(List<byte[]> keys, AtomicWork<R> work) {
        KeyLocks.Held held = locks.lockAll(keys);
        CommitTurn turn = order.turn();
        try (Snapshot snapshot = store.snapshot()) {
            Changes changes = new Changes(snapshot, turn);
            R result = work.decide(changes);
            if (!changes.batch.isEmpty()) {
                store.commit(changes.batch);
            }
            return result;
        } finally {
            turn.end();
            held.release();
        }
    }

    /**
     * Returns when every write that began before is committed. Each write asks for the definition of its table under the
     * item's lock, so from then on none goes by an older definition than the catalog has now.
     */
    public void awaitWrites() {
        locks.awaitHolders();
    }

    private void add(ItemChange change, WriteBatch batch, CommitTurn turn) {
        Item after = change.after();
        if (after == null) {
            batch.delete(change.key());
        } else {
            batch.put(change.key(), after.encoded());
        }
        for (ItemChangeObserver observer : observers) {
            observer.observe(change, batch, turn);
        }
    }

    private static @Nullable Item read(Snapshot snapshot, byte[] key) {
        byte[] value = snapshot.get(key);
        return value == null ? null : Item.ofEncoded(value);
    }

    /** Decides on the changes that are committed together. */
    @FunctionalInterface
    public interface AtomicWork<R> {
        /** Adds changes; what it returns is returned to the caller of the write after the commit. */
        R decide(Changes changes);
    }

    /** Changes that are committed together, and the state that they are decided on. Each item is changed once. */
    public final class Changes {
        private final Snapshot snapshot;
        private final CommitTurn turn;
        private final WriteBatch batch = new WriteBatch();
        private final List<ItemChange> made = new ArrayList<>();

        private Changes(Snapshot snapshot, CommitTurn turn) {
            this.snapshot = snapshot;
            this.turn = turn;
        }

        /** Returns the item at a key whose lock is held, as it is before any change, or null if there is none. */
        public @Nullable Item item(byte[] key) {
            return read(snapshot, key);
        }

        /** Returns the value at any key whose lock is held, or null if there is none. */
        public byte @Nullable [] value(byte[] key) {
            return snapshot.get(key);
        }

        /** Makes the item at a key whose lock is held what {@code after} is, or deletes it for null. */
        public void change(TableDefinition table, byte[] key, @Nullable Item before, @Nullable Item after) {
            ItemChange change = new ItemChange(catalog.current(table), key, before, after, ChangeCause.REQUEST);
            made.add(change);
            if (!change.isNothing()) {
                add(change, batch, turn);
            }
        }

        /** Puts a value that is no item at a key whose lock is held. */
        public void put(byte[] key, byte[] value) {
            batch.put(key, value);
        }

        /** Deletes a value that is no item at a key whose lock is held. */
        public void delete(byte[] key) {
            batch.delete(key);
        }

        /** Returns the changes made so far, in order, those that change nothing included. */
        public List<ItemChange> made() {
            return made;
        }
    }
}
