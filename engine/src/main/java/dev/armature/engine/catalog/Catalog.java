package dev.armature.engine.catalog;

import dev.armature.engine.encoding.KeyEncoder;
import dev.armature.engine.encoding.KeyRange;
import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.storage.Cursor;
import dev.armature.engine.storage.KeyValueStore;
import dev.armature.engine.storage.Snapshot;
import dev.armature.engine.storage.WriteBatch;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All tables, by name. Definitions lie in the same store as the items; a map of them is kept beside it, immutable and
 * swapped as a whole, so looking a table up waits for nobody. Changes are made one at a time.
 */
public final class Catalog {
    /** How many entries of a deleted table are removed in one commit, so that no commit grows with the table. */
    private static final int ERASED_AT_ONCE = 1000;

    private final KeyValueStore store;
    /** Replaced under this object's monitor, never changed. */
    private volatile Map<String, TableDefinition> tables;
    /** Streams that are no table's latest; replaced under this object's monitor, never changed. */
    private volatile List<StreamDefinition> formerStreams;
    /** The first keyspace that was never given; guarded by this object's monitor. */
    private int nextKeyspace;

    private Catalog(
            KeyValueStore store,
            Map<String, TableDefinition> tables,
            List<StreamDefinition> formerStreams,
            int nextKeyspace) {
        this.store = store;
        this.tables = tables;
        this.formerStreams = formerStreams;
        this.nextKeyspace = nextKeyspace;
    }

    /** Opens the catalog that a store holds; an empty store holds an empty one. */
    public static Catalog open(KeyValueStore store) {
        Map<String, TableDefinition> tables = new HashMap<>();
        List<StreamDefinition> formerStreams = new ArrayList<>();
        int next = Keyspace.FIRST_FREE;
        try (Snapshot snapshot = store.snapshot()) {
            byte[] counter = snapshot.get(counterKey());
            if (counter != null) {
                next = DefinitionFormat.readCounter(Item.ofEncoded(counter));
            }
            KeyRange range = Keyspace.range(Keyspace.CATALOG);
            Cursor cursor = snapshot.ascending(range.from(), range.toExclusive());
            while (cursor.next()) {
                TableDefinition table = DefinitionFormat.read(Item.ofEncoded(cursor.value()));
                tables.put(table.name(), table);
            }
            range = Keyspace.range(Keyspace.STREAMS);
            cursor = snapshot.ascending(range.from(), range.toExclusive());
            while (cursor.next()) {
                formerStreams.add(
                        StreamFormat.read(Item.ofEncoded(cursor.value()).source()));
            }
        }
        return new Catalog(store, tables, formerStreams, next);
    }

    /** Returns the catalog of a fork of the store, together with which it is made. */
    public synchronized Catalog fork() {
        return new Catalog(store.fork(), tables, formerStreams, nextKeyspace);
    }

    /** Returns the store that the catalog and all its tables lie in. */
    public KeyValueStore store() {
        return store;
    }

    /** Returns the table of this name, or null if there is none. */
    public @Nullable TableDefinition find(String name) {
        return tables.get(name);
    }

    /** Returns all tables at this moment, in no order. */
    public Collection<TableDefinition> tables() {
        return Collections.unmodifiableCollection(tables.values());
    }

    /** Returns all tables at this moment, by name in the order of their characters. */
    public SortedMap<String, TableDefinition> all() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /**
     * Creates the table that a valid request asks for, unless there is one of its name.
     *
     * @param id the new table's identity
     */
    public synchronized Optional<TableDefinition> create(CreateTableRequest request, String id, long nowMillis) {
        if (tables.containsKey(request.tableName())) {
            return Optional.empty();
        }
        TableDefinition table = TableDefinition.create(request, id, nextKeyspace, nowMillis);
        int next = nextKeyspace + 1 + table.indexes().size();
        Optional<StreamSpecification> stream = request.streamSpecification();
        if (stream.isPresent() && stream.get().streamEnabled()) {
            StreamViewType view = stream.get().streamViewType().orElseThrow();
            table = table.with(table.settings().with(newStream(request, view, next++, nowMillis)));
        }
        store.commit(new WriteBatch()
                .put(definitionKey(table.name()), DefinitionFormat.write(table).encoded())
                .put(counterKey(), DefinitionFormat.writeCounter(next).encoded()));
        nextKeyspace = next;
        show(table);
        return Optional.of(table);
    }

    private void show(TableDefinition table) {
        Map<String, TableDefinition> changed = new HashMap<>(tables);
        changed.put(table.name(), table);
        tables = changed;
    }

    /**
     * Makes a table what {@code change} says, and returns that; null, without asking, if there is no table of the name.
     * What {@code change} throws reaches the caller and leaves the table as it is.
     */
    public synchronized @Nullable TableDefinition change(String name, UnaryOperator<TableDefinition> change) {
        TableDefinition before = tables.get(name);
        if (before == null) {
            return null;
        }
        TableDefinition after = change.apply(before);
        store.commit(new WriteBatch()
                .put(definitionKey(name), DefinitionFormat.write(after).encoded()));
        show(after);
        return after;
    }

    /** Returns a table as it is now; as it was, if it is gone. */
    public TableDefinition current(TableDefinition table) {
        TableDefinition now = tables.get(table.name());
        return now != null && now.id().equals(table.id()) ? now : table;
    }

    /** Does several changes that belong together while nobody else makes any, and the engine is not forked. */
    public synchronized <R> R exclusively(Supplier<R> changes) {
        return changes.get();
    }

    /** Returns a keyspace that was never given. */
    public synchronized int newKeyspace() {
        store.commit(new WriteBatch()
                .put(
                        counterKey(),
                        DefinitionFormat.writeCounter(nextKeyspace + 1).encoded()));
        return nextKeyspace++;
    }

    /** Returns the stream that a table begins, with a keyspace that was never given. */
    public synchronized StreamDefinition newStream(CreateTableRequest table, StreamViewType view, long nowMillis) {
        return newStream(table, view, newKeyspace(), nowMillis);
    }

    private StreamDefinition newStream(CreateTableRequest table, StreamViewType view, int keyspace, long nowMillis) {
        long labelled = nowMillis;
        while (findStream(table.tableName(), StreamLabel.of(labelled)) != null) {
            labelled++;
        }
        return StreamDefinition.begun(
                table.tableName(), StreamLabel.of(labelled), keyspace, view, table.keySchema(), nowMillis);
    }

    /** Returns all streams at this moment: the tables' latest and those before them, in no order. */
    public List<StreamDefinition> streams() {
        List<StreamDefinition> streams = new ArrayList<>(formerStreams);
        for (TableDefinition table : tables.values()) {
            table.settings().stream()
                    .filter(latest -> streams.stream().noneMatch(latest::is))
                    .ifPresent(streams::add);
        }
        return streams;
    }

    /** Returns the stream of this label of a table of this name, or null if there is none. */
    public @Nullable StreamDefinition findStream(String tableName, String label) {
        for (StreamDefinition stream : streams()) {
            if (stream.tableName().equals(tableName) && stream.label().equals(label)) {
                return stream;
            }
        }
        return null;
    }

    /** Keeps a stream that is no longer its table's latest, or is about to be no longer; or changes what is kept. */
    public synchronized void keepFormer(StreamDefinition stream) {
        store.commit(new WriteBatch()
                .put(streamKey(stream), StreamFormat.write(stream).encoded()));
        showFormer(stream, true);
    }

    private void showFormer(StreamDefinition stream, boolean isKept) {
        List<StreamDefinition> changed = new ArrayList<>(formerStreams);
        changed.removeIf(stream::is);
        if (isKept) {
            changed.add(stream);
        }
        formerStreams = changed;
    }

    /** Changes a stream, wherever it is kept; does nothing if it is no longer there. */
    public synchronized void change(StreamDefinition stream) {
        TableDefinition table = tables.get(stream.tableName());
        if (formerStreams.stream().anyMatch(stream::is)) {
            keepFormer(stream);
        }
        if (table != null && table.settings().stream().filter(stream::is).isPresent()) {
            change(table.name(), latest -> latest.with(latest.settings().with(stream)));
        }
    }

    /** Forgets a stream that is no table's latest, with all its records. */
    public synchronized void forget(StreamDefinition stream) {
        TableDefinition table = tables.get(stream.tableName());
        if (table != null && table.settings().stream().filter(stream::is).isPresent()) {
            change(table.name(), latest -> latest.with(latest.settings().withoutStream()));
        }
        store.commit(new WriteBatch().delete(streamKey(stream)));
        showFormer(stream, false);
        erase(stream.keyspace());
    }

    /**
     * Deletes a table with all its items and index entries; does nothing if it is no longer there. Its stream is kept,
     * closing.
     */
    public synchronized void delete(TableDefinition deleted) {
        TableDefinition table = tables.get(deleted.name());
        if (table == null || !table.id().equals(deleted.id())) {
            return;
        }
        WriteBatch batch = new WriteBatch().delete(definitionKey(table.name()));
        Optional<StreamDefinition> stream = table.settings().stream().map(StreamDefinition::closing);
        if (stream.isPresent()) {
            batch.put(streamKey(stream.get()), StreamFormat.write(stream.get()).encoded());
        }
        store.commit(batch);
        stream.ifPresent(closing -> showFormer(closing, true));
        Map<String, TableDefinition> changed = new HashMap<>(tables);
        changed.remove(table.name());
        tables = changed;
        erase(table.keyspace());
        for (IndexDefinition index : table.indexes()) {
            erase(index.keyspace());
        }
    }

    /** Deletes all entries of a keyspace that nobody writes to any more. */
    public void erase(int keyspace) {
        KeyRange range = Keyspace.range(keyspace);
        WriteBatch batch;
        do {
            batch = new WriteBatch();
            try (Snapshot snapshot = store.snapshot()) {
                Cursor cursor = snapshot.ascending(range.from(), range.toExclusive());
                while (batch.size() < ERASED_AT_ONCE && cursor.next()) {
                    batch.delete(cursor.key());
                }
            }
            store.commit(batch);
        } while (batch.size() == ERASED_AT_ONCE);
    }

    private static byte[] definitionKey(String table) {
        return new KeyEncoder(Keyspace.CATALOG).string(table).toKey();
    }

    private static byte[] streamKey(StreamDefinition stream) {
        return new KeyEncoder(Keyspace.STREAMS)
                .string(stream.tableName())
                .string(stream.label())
                .toKey();
    }

    private static byte[] counterKey() {
        return new KeyEncoder(Keyspace.COUNTERS).string("next keyspace").toKey();
    }
}
