package dev.armature.engine.operation;

import dev.armature.engine.wording.ControlWording;
import dev.armature.engine.wording.TableWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.StreamSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what a table is like: its name, then all keys by themselves, then that attributes are defined as often as they
 * are used, then indexes.
 */
final class CreateTableCheck {
    static final int MAX_GLOBAL_INDEXES = 20;

    private static final int MAX_LOCAL_INDEXES = 5;
    private static final int MAX_INCLUDED = 20;
    private static final int MAX_INCLUDED_IN_ALL = 100;
    private static final int MAX_ATTRIBUTES_OF_GLOBAL_KEY = 4;

    private final CreateTableRequest request;
    private final boolean isNew;
    /** In no order but a hash table's, in which the service lists them too. */
    private final Set<String> keyAttributes = new HashSet<>();

    private final Set<String> indexNames = new HashSet<>();
    private int included;

    private CreateTableCheck(CreateTableRequest request, boolean isNew) {
        this.request = request;
        this.isNew = isNew;
    }

    static void check(CreateTableRequest request) {
        new CreateTableCheck(request, true).check();
    }

    /** Checks the request that would create a table as an update makes it. */
    static void checkUpdated(CreateTableRequest request) {
        new CreateTableCheck(request, false).check();
    }

    private void check() {
        TableNames.require(request.tableName(), "tableName");
        Set<String> defined = definedAttributes();
        requireKeys();
        requireIndexCounts();
        requireSameAttributes(defined);
        for (LocalSecondaryIndex index : request.localSecondaryIndexes()) {
            requireLocal(index);
        }
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            requireIndex(index.indexName(), index.projection());
        }
        if (included > MAX_INCLUDED_IN_ALL) {
            throw new ValidationException(TableWording.tooManyIncludedInAll(MAX_INCLUDED_IN_ALL));
        }
        requireView();
    }

    private void requireView() {
        Optional<StreamSpecification> stream = request.streamSpecification();
        if (stream.isPresent()
                && stream.get().streamEnabled() != stream.get().streamViewType().isPresent()) {
            throw new ValidationException(
                    stream.get().streamEnabled()
                            ? ControlWording.createdWithoutView()
                            : ControlWording.createdWithoutStream());
        }
    }

    /** Returns the attributes that are defined, in the order of a hash table that just holds them, as the service does. */
    private Set<String> definedAttributes() {
        int size = request.attributeDefinitions().size();
        Set<String> defined = new HashSet<>(size < 3 ? size + 1 : size * 4 / 3 + 1);
        for (AttributeDefinition attribute : request.attributeDefinitions()) {
            if (!defined.add(attribute.attributeName())) {
                throw new ValidationException(TableWording.attributeDefinedTwice(attribute.attributeName()));
            }
        }
        return defined;
    }

    private void requireKeys() {
        requireKey(request.keySchema());
        for (LocalSecondaryIndex index : request.localSecondaryIndexes()) {
            requireKey(index.keySchema());
        }
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            requireGlobalKey(index.keySchema());
        }
    }

    /** Checks a key of a partition key and perhaps a sort key. */
    private void requireKey(List<KeySchemaElement> key) {
        requirePartitionKeyFirst(key);
        if (key.size() > 1 && key.get(1).keyType() == KeyType.HASH) {
            throw new ValidationException(TableWording.keySchema(TableWording.SORT_KEY_SECOND));
        }
        requireDistinct(key);
    }

    /** Checks a key of several attributes of each kind. */
    private void requireGlobalKey(List<KeySchemaElement> key) {
        requirePartitionKeyFirst(key);
        int partition = 0;
        for (int i = 0; i < key.size(); i++) {
            if (key.get(i).keyType() == KeyType.HASH) {
                if (partition < i) {
                    throw new ValidationException(TableWording.partitionKeysFirst());
                }
                partition++;
            }
        }
        if (partition > MAX_ATTRIBUTES_OF_GLOBAL_KEY) {
            throw new ValidationException(TableWording.tooManyKeyAttributes(KeyType.HASH.name()));
        }
        if (key.size() - partition > MAX_ATTRIBUTES_OF_GLOBAL_KEY) {
            throw new ValidationException(TableWording.tooManyKeyAttributes(KeyType.RANGE.name()));
        }
        requireDistinct(key);
    }

    private static void requirePartitionKeyFirst(List<KeySchemaElement> key) {
        if (key.isEmpty() || key.get(0).keyType() != KeyType.HASH) {
            throw new ValidationException(TableWording.keySchema(TableWording.PARTITION_KEY_FIRST));
        }
    }

    private void requireDistinct(List<KeySchemaElement> key) {
        Set<String> names = new HashSet<>();
        for (KeySchemaElement element : key) {
            if (!names.add(element.attributeName())) {
                throw new ValidationException(
                        key.size() == 2 ? TableWording.SAME_KEY_ATTRIBUTE : TableWording.SAME_KEY_ATTRIBUTES);
            }
            keyAttributes.add(element.attributeName());
        }
    }

    private void requireIndexCounts() {
        if (request.localSecondaryIndexes().size() > MAX_LOCAL_INDEXES) {
            throw new ValidationException(TableWording.tooManyLocalIndexes(MAX_LOCAL_INDEXES));
        }
        if (request.globalSecondaryIndexes().size() > MAX_GLOBAL_INDEXES) {
            throw new ValidationException(TableWording.tooManyGlobalIndexes(MAX_GLOBAL_INDEXES));
        }
    }

    private void requireLocal(LocalSecondaryIndex index) {
        requireIndex(index.indexName(), index.projection());
        if (request.keySchema().size() < 2) {
            throw new ValidationException(TableWording.localIndexWithoutSortKey());
        }
        if (index.keySchema().size() < 2) {
            throw new ValidationException(TableWording.noSortKey(index.indexName()));
        }
        String partition = index.keySchema().get(0).attributeName();
        String tablePartition = request.keySchema().get(0).attributeName();
        if (!partition.equals(tablePartition)) {
            throw new ValidationException(
                    TableWording.localIndexPartitionKey(index.indexName(), partition, tablePartition));
        }
    }

    private void requireIndex(String name, IndexProjection projection) {
        TableNames.require(name, "indexName");
        if (!indexNames.add(name)) {
            throw new ValidationException(TableWording.indexNameTwice(name));
        }
        List<String> attributes = projection.nonKeyAttributes();
        if (projection.projectionType() != ProjectionType.INCLUDE) {
            if (!attributes.isEmpty()) {
                throw new ValidationException(TableWording.includedNotAllowed(
                        projection.projectionType().name()));
            }
            return;
        }
        if (attributes.isEmpty()) {
            throw new ValidationException(TableWording.nothingIncluded());
        }
        if (attributes.size() > MAX_INCLUDED) {
            throw new ValidationException(TableWording.tooManyIncluded(name, MAX_INCLUDED));
        }
        Set<String> distinct = new HashSet<>();
        for (String attribute : attributes) {
            if (!distinct.add(attribute)) {
                throw new ValidationException(TableWording.includedTwice(attribute));
            }
        }
        included += attributes.size();
    }

    private void requireSameAttributes(Set<String> defined) {
        List<String> undefined = new ArrayList<>(keyAttributes);
        undefined.removeAll(defined);
        boolean isIndexed = !request.localSecondaryIndexes().isEmpty()
                || !request.globalSecondaryIndexes().isEmpty();
        if (!undefined.isEmpty()) {
            boolean onlySortKey =
                    !isIndexed && defined.contains(request.keySchema().get(0).attributeName());
            throw new ValidationException(
                    onlySortKey || !isNew || defined.isEmpty()
                            ? TableWording.keySchema(TableWording.UNDEFINED_KEY_ATTRIBUTE)
                            : TableWording.undefinedAttributes(undefined, List.copyOf(defined)));
        }
        if (defined.size() > keyAttributes.size()) {
            throw new ValidationException(
                    isIndexed
                            ? TableWording.unusedAttributes(List.copyOf(keyAttributes), List.copyOf(defined))
                            : TableWording.moreAttributesThanKeys());
        }
    }
}
