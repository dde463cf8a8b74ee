package dev.armature.engine.catalog;

import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.value.AttributeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a table: the request that created it and what the catalog added, with everything that requests need
 * of it made ready. Immutable.
 */
public final class TableDefinition {
    private final CreateTableRequest request;
    private final String id;
    private final int keyspace;
    private final long createdAtMillis;
    private final KeySchema key;
    private final List<IndexDefinition> indexes;

    /**
     * Creates the definition that a valid request asks for.
     *
     * @param id the table's identity, which outlives its name
     * @param keyspace the table's keyspace; those after it are its indexes'
     */
    TableDefinition(CreateTableRequest request, String id, int keyspace, long createdAtMillis) {
        this.request = request;
        this.id = id;
        this.keyspace = keyspace;
        this.createdAtMillis = createdAtMillis;
        this.key = keySchema(request.keySchema());
        List<IndexDefinition> all = new ArrayList<>();
        int next = keyspace + 1;
        for (LocalSecondaryIndex index : request.localSecondaryIndexes()) {
            all.add(new IndexDefinition(
                    index.indexName(),
                    true,
                    next++,
                    keySchema(index.keySchema()),
                    index.projection(),
                    Optional.empty(),
                    key));
        }
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            all.add(new IndexDefinition(
                    index.indexName(),
                    false,
                    next++,
                    keySchema(index.keySchema()),
                    index.projection(),
                    index.provisionedThroughput(),
                    key));
        }
        this.indexes = List.copyOf(all);
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

    /** Returns the request that created the table, whose definitions still hold. */
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
