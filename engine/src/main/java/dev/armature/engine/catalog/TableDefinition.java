package dev.armature.engine.catalog;

import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.Tag;
import dev.armature.runtime.value.AttributeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a table: the request that would create it as it is and what the catalog added, with everything that
 * requests need of it made ready. Immutable; a change makes another.
 */
public final class TableDefinition {
    private final CreateTableRequest request;
    private final String id;
    private final int keyspace;
    private final long createdAtMillis;
    private final TableSettings settings;
    private final KeySchema key;
    private final Map<String, IndexPlace> places;
    private final List<IndexDefinition> indexes;

    /**
     * Creates the definition that a valid request asks for.
     *
     * @param id the table's identity, which outlives its name
     * @param keyspace the table's keyspace
     * @param places where its indexes are, by name
     */
    TableDefinition(
            CreateTableRequest request,
            String id,
            int keyspace,
            long createdAtMillis,
            TableSettings settings,
            Map<String, IndexPlace> places) {
        this.request = request;
        this.id = id;
        this.keyspace = keyspace;
        this.createdAtMillis = createdAtMillis;
        this.settings = settings;
        this.places = places;
        this.key = keySchema(request.keySchema());
        List<IndexDefinition> all = new ArrayList<>();
        for (LocalSecondaryIndex index : request.localSecondaryIndexes()) {
            all.add(new IndexDefinition(
                    index.indexName(),
                    true,
                    place(index.indexName()),
                    keySchema(index.keySchema()),
                    index.projection(),
                    Optional.empty(),
                    key));
        }
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            all.add(new IndexDefinition(
                    index.indexName(),
                    false,
                    place(index.indexName()),
                    keySchema(index.keySchema()),
                    index.projection(),
                    index.provisionedThroughput(),
                    key));
        }
        this.indexes = List.copyOf(all);
    }

    /** Creates the definition of a new table, whose keyspace is followed by those of its indexes. */
    static TableDefinition create(CreateTableRequest request, String id, int keyspace, long createdAtMillis) {
        Map<String, IndexPlace> places = new HashMap<>();
        int next = keyspace + 1;
        for (LocalSecondaryIndex index : request.localSecondaryIndexes()) {
            places.put(index.indexName(), new IndexPlace(next++, IndexStatus.ACTIVE));
        }
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            places.put(index.indexName(), new IndexPlace(next++, IndexStatus.ACTIVE));
        }
        return new TableDefinition(request, id, keyspace, createdAtMillis, TableSettings.NONE, places);
    }

    /**
     * Returns this definition with other contents of the request, which has no new index.
     */
    public TableDefinition with(CreateTableRequest request) {
        return new TableDefinition(request, id, keyspace, createdAtMillis, settings, places);
    }

    /** Returns this definition with other labels. */
    public TableDefinition withTags(List<Tag> tags) {
        return with(request.toBuilder().tags(tags).build());
    }

    /** Returns this definition with other settings. */
    public TableDefinition with(TableSettings settings) {
        return new TableDefinition(request, id, keyspace, createdAtMillis, settings, places);
    }

    /** Returns this definition with one index more, which is being filled. */
    public TableDefinition withIndex(CreateTableRequest request, String index, int keyspace) {
        return withPlace(request, index, new IndexPlace(keyspace, IndexStatus.CREATING));
    }

    /** Returns this definition with an index in another state. */
    public TableDefinition withIndexStatus(String index, IndexStatus status) {
        return withPlace(request, index, place(index).with(status));
    }

    private TableDefinition withPlace(CreateTableRequest request, String index, IndexPlace place) {
        Map<String, IndexPlace> changed = new HashMap<>(places);
        changed.put(index, place);
        return new TableDefinition(request, id, keyspace, createdAtMillis, settings, changed);
    }

    /** Returns whether an index is being created, changed or deleted. */
    public boolean isUpdating() {
        for (IndexDefinition index : indexes) {
            if (index.status() != IndexStatus.ACTIVE) {
                return true;
            }
        }
        return false;
    }

    IndexPlace place(String index) {
        IndexPlace place = places.get(index);
        if (place == null) {
            throw new IllegalStateException("The index " + index + " has no place among " + places);
        }
        return place;
    }

    private KeySchema keySchema(List<KeySchemaElement> elements) {
        List<KeyAttribute> partition = new ArrayList<>();
        List<KeyAttribute> sort = new ArrayList<>();
        for (KeySchemaElement element : elements) {
            (element.keyType() == KeyType.HASH ? partition : sort).add(keyAttribute(element.attributeName()));
        }
        return new KeySchema(partition, sort);
    }

    private KeyAttribute keyAttribute(String name) {
        for (AttributeDefinition attribute : request.attributeDefinitions()) {
            if (attribute.attributeName().equals(name)) {
                return new KeyAttribute(AttributeName.of(name), attribute.attributeType());
            }
        }
        throw new IllegalStateException("The key attribute " + name + " has no definition in " + request);
    }

    /** Returns the table's name. */
    public String name() {
        return request.tableName();
    }

    /** Returns the request that would create the table as it is. */
    public CreateTableRequest request() {
        return request;
    }

    /** Returns the table's identity: a new table of the same name has another. */
    public String id() {
        return id;
    }

    /** Returns when the table was created, in milliseconds since the epoch. */
    public long createdAtMillis() {
        return createdAtMillis;
    }

    /** Returns what was settled after the table was created. */
    public TableSettings settings() {
        return settings;
    }

    /** Returns the stream that changes are recorded in, or null if none are. */
    public @Nullable StreamDefinition openStream() {
        Optional<StreamDefinition> stream = settings.stream();
        return stream.isPresent() && stream.get().isOpen() ? stream.get() : null;
    }

    /** Returns the keyspace of the table's items. */
    public int keyspace() {
        return keyspace;
    }

    /** Returns the table's key. */
    public KeySchema key() {
        return key;
    }

    /** Returns the indexes, the local ones first, in the order of their definition. */
    public List<IndexDefinition> indexes() {
        return indexes;
    }

    /** Returns the index of this name, or null if there is none. */
    public @Nullable IndexDefinition index(String name) {
        for (IndexDefinition index : indexes) {
            if (index.name().equals(name)) {
                return index;
            }
        }
        return null;
    }
}
