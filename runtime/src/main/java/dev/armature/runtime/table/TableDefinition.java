package dev.armature.runtime.table;

import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.TableClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a table is declared to be, as generated code says it: the types of its key attributes, its key, then each index with
 * its key, and at last the request that creates it. Keys, projections and capacities are those of the index that was named
 * last, or of the table before there is one.
 */
public final class TableDefinition {
    private final String tableName;
    private final List<AttributeDefinition> attributes = new ArrayList<>();
    private final Part table = new Part("");
    private final List<Part> localIndexes = new ArrayList<>();
    private final List<Part> globalIndexes = new ArrayList<>();
    private Part current = table;
    private Optional<StreamSpecification> stream = Optional.empty();
    private TableClass tableClass = TableClass.STANDARD;
    private boolean deletionProtection;

    /** Begins the definition of a table of this name. */
    TableDefinition(String tableName) {
        this.tableName = tableName;
    }

    /** Defines key attributes that are strings. */
    public TableDefinition strings(String... names) {
        return define(AttributeDefinition::string, names);
    }

    /** Defines key attributes that are numbers. */
    public TableDefinition numbers(String... names) {
        return define(AttributeDefinition::number, names);
    }

    /** Defines key attributes that are bytes. */
    public TableDefinition binaries(String... names) {
        return define(AttributeDefinition::binary, names);
    }

    private TableDefinition define(Function<String, AttributeDefinition> type, String... names) {
        for (String name : names) {
            attributes.add(type.apply(name));
        }
        return this;
    }

    /** Adds an attribute to the partition key. */
    public TableDefinition partitionKey(String attribute) {
        current.key.add(KeySchemaElement.partition(attribute));
        return this;
    }

    /** Adds an attribute to the sort key. */
    public TableDefinition sortKey(String attribute) {
        current.key.add(KeySchemaElement.sort(attribute));
        return this;
    }

    /** Begins a local index, which holds everything unless that is said. */
    public TableDefinition localIndex(String name) {
        current = new Part(name);
        localIndexes.add(current);
        return this;
    }

    /** Begins a global index, which holds everything unless that is said. */
    public TableDefinition globalIndex(String name) {
        current = new Part(name);
        globalIndexes.add(current);
        return this;
    }

    /** Lets the index hold keys only. */
    public TableDefinition keysOnly() {
        current.projection = IndexProjection.KEYS_ONLY;
        return this;
    }

    /** Lets the index hold keys and these attributes. */
    public TableDefinition include(String... attributeNames) {
        current.projection = IndexProjection.include(List.of(attributeNames));
        return this;
    }

    /** Provides capacity; a table without is paid for by request. */
    public TableDefinition capacity(long readUnits, long writeUnits) {
        current.capacity = Optional.of(new ProvisionedThroughput(readUnits, writeUnits));
        return this;
    }

    /** Keeps a stream of changes, with what a {@link StreamViewType} of this name lets them hold. */
    public TableDefinition stream(String view) {
        stream = Optional.of(new StreamSpecification(true, Optional.of(StreamViewType.valueOf(view))));
        return this;
    }

    /** Sets the class, by the name of a {@link TableClass}. */
    public TableDefinition tableClass(String name) {
        tableClass = TableClass.valueOf(name);
        return this;
    }

    /** Refuses that the table is deleted. */
    public TableDefinition deletionProtection() {
        deletionProtection = true;
        return this;
    }

    /** Returns the request that creates the table. */
    CreateTableRequest toRequest() {
        CreateTableRequest.Builder request = CreateTableRequest.builder(tableName, attributes, table.key)
                .localSecondaryIndexes(localIndexes.stream()
                        .map(index -> new LocalSecondaryIndex(index.name, index.key, index.projection))
                        .toList())
                .globalSecondaryIndexes(globalIndexes.stream()
                        .map(index -> new GlobalSecondaryIndex(index.name, index.key, index.projection, index.capacity))
                        .toList())
                .billingMode(table.capacity.isPresent() ? BillingMode.PROVISIONED : BillingMode.PAY_PER_REQUEST)
                .tableClass(tableClass)
                .deletionProtectionEnabled(deletionProtection);
        table.capacity.ifPresent(request::provisionedThroughput);
        stream.ifPresent(request::streamSpecification);
        return request.build();
    }

    /** The table itself, or an index. */
    private static final class Part {
        private final String name;
        private final List<KeySchemaElement> key = new ArrayList<>();
        private IndexProjection projection = IndexProjection.ALL;
        private Optional<ProvisionedThroughput> capacity = Optional.empty();

        Part(String name) {
            this.name = name;
        }
    }
}
