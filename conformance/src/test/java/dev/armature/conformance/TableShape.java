package dev.armature.conformance;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.UpdateTableResponse;
import dev.armature.runtime.value.AttributeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table to be tested: its name, key and indexes.
 *
 * @param name the name of the table
 * @param key the key of its items
 * @param indexes its indexes, local and global
 */
public record TableShape(String name, KeyParts key, List<Index> indexes) {
    /** Copies the list. */
    public TableShape {
        indexes = List.copyOf(indexes);
    }

    /** One attribute of a key. */
    public record Part(String name, AttributeType type) {}

    /** The attributes of a partition key and of a sort key, which may have none. */
    public record KeyParts(List<Part> partition, List<Part> sort) {
        /** Copies the lists. */
        public KeyParts {
            partition = List.copyOf(partition);
            sort = List.copyOf(sort);
        }

        /** Returns the attributes of both, the partition key's first. */
        public List<Part> all() {
            List<Part> all = new ArrayList<>(partition);
            all.addAll(sort);
            return all;
        }

        /** Returns whether the named attribute is one of the key's. */
        public boolean has(String attribute) {
            return all().stream().anyMatch(part -> part.name().equals(attribute));
        }

        private List<KeySchemaElement> schema() {
            List<KeySchemaElement> schema = new ArrayList<>();
            partition.forEach(part -> schema.add(new KeySchemaElement(part.name(), KeyType.HASH)));
            sort.forEach(part -> schema.add(new KeySchemaElement(part.name(), KeyType.RANGE)));
            return schema;
        }
    }

    /** A secondary index. */
    public record Index(String name, boolean isLocal, KeyParts key, IndexProjection projection) {}

    /** Returns a table without indexes whose partition key is the string {@code pk}. */
    public static TableShape ofPartitionKey(String name) {
        return new TableShape(name, new KeyParts(List.of(new Part("pk", AttributeType.S)), List.of()), List.of());
    }

    /** Returns a table without indexes whose key is the string {@code pk} and the number {@code sk}. */
    public static TableShape ofPartitionAndSortKey(String name) {
        return new TableShape(
                name,
                new KeyParts(List.of(new Part("pk", AttributeType.S)), List.of(new Part("sk", AttributeType.N))),
                List.of());
    }

    /** Returns this table with one more global index, whose sort key attributes may be none. */
    public TableShape withGlobalIndex(String index, List<Part> partition, List<Part> sort, IndexProjection projection) {
        return with(new Index(index, false, new KeyParts(partition, sort), projection));
    }

    /** Returns this table with one more local index. */
    public TableShape withLocalIndex(String index, Part sort, IndexProjection projection) {
        return with(new Index(index, true, new KeyParts(key.partition(), List.of(sort)), projection));
    }

    private TableShape with(Index index) {
        List<Index> more = new ArrayList<>(indexes);
        more.add(index);
        return new TableShape(name, key, more);
    }

    /** Returns the index of this name. */
    public Index index(String index) {
        return indexes.stream()
                .filter(candidate -> candidate.name().equals(index))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the attributes that an index's entries hold; empty if they hold all. */
    public Optional<Set<String>> projected(Index index) {
        if (index.projection().projectionType() == ProjectionType.ALL) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>(index.projection().nonKeyAttributes());
        key.all().forEach(part -> names.add(part.name()));
        index.key().all().forEach(part -> names.add(part.name()));
        return Optional.of(names);
    }

    /** Creates the table. */
    public void create(DynamoClient client) {
        client.createTable(request());
    }

    /** Creates the table with a stream, and returns the stream's ARN. */
    public String createWithStream(DynamoClient client, StreamViewType view) {
        create(client);
        UpdateTableResponse response = client.updateTable(UpdateTableRequest.builder(name)
                .streamSpecification(new StreamSpecification(true, Optional.of(view)))
                .build());
        return response.tableDescription().latestStreamArn().orElseThrow();
    }

    /** Returns the request that creates the table. */
    public CreateTableRequest request() {
        Map<String, AttributeType> types = new LinkedHashMap<>();
        key.all().forEach(part -> types.put(part.name(), part.type()));
        List<LocalSecondaryIndex> locals = new ArrayList<>();
        List<GlobalSecondaryIndex> globals = new ArrayList<>();
        for (Index index : indexes) {
            index.key().all().forEach(part -> types.put(part.name(), part.type()));
            List<KeySchemaElement> schema = index.key().schema();
            if (index.isLocal()) {
                locals.add(new LocalSecondaryIndex(index.name(), schema, index.projection()));
            } else {
                globals.add(new GlobalSecondaryIndex(index.name(), schema, index.projection(), Optional.empty()));
            }
        }
        List<AttributeDefinition> definitions = new ArrayList<>();
        types.forEach((attribute, type) -> definitions.add(new AttributeDefinition(attribute, type)));
        return CreateTableRequest.builder(name, definitions, key.schema())
                .localSecondaryIndexes(locals)
                .globalSecondaryIndexes(globals)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build();
    }
}
