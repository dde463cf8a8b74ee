package dev.armature.engine.operation;

import dev.armature.engine.wording.ControlWording;
import dev.armature.engine.wording.StreamWording;
import dev.armature.engine.wording.TableWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.StreamSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks the definition of a new table: its names, then keys, then indexes, then that attributes are defined as often as
 * they are used, then billing.
 */
final class CreateTableCheck {
    private static final int MAX_LOCAL_INDEXES = 5;
    private static final int MAX_GLOBAL_INDEXES = 20;
    private static final int MAX_INCLUDED = 20;
    private static final int MAX_INCLUDED_IN_ALL = 100;
    private static final int MAX_ATTRIBUTES_OF_GLOBAL_KEY = 4;
    private static final long MAX_UNITS = 1_000_000_000_000L;

    private final CreateTableRequest request;
    private final boolean isNew;
    private final Set<String> keyAttributes = new LinkedHashSet<>();
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
        requireName(request.tableName(), "tableName");
        Set<String> defined = definedAttributes();
        requireKey(request.keySchema(), 1, 1, "");
        requireIndexCounts();
        for (LocalSecondaryIndex index : request.localSecondaryIndexes()) {
            requireLocal(index);
        }
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            requireIndex(index.indexName(), index.projection());
            requireKey(
                    index.keySchema(), MAX_ATTRIBUTES_OF_GLOBAL_KEY, MAX_ATTRIBUTES_OF_GLOBAL_KEY, index.indexName());
        }
        if (included > MAX_INCLUDED_IN_ALL) {
            throw new ValidationException(TableWording.tooManyIncludedInAll(MAX_INCLUDED_IN_ALL));
        }
        requireSameAttributes(defined);
        requireBilling();
        requireView();
    }

    private void requireView() {
        Optional<StreamSpecification> stream = request.streamSpecification();
        if (stream.isPresent()
                && stream.get().streamEnabled() != stream.get().streamViewType().isPresent()) {
            throw new ValidationException(
                    stream.get().streamEnabled()
                            ? ControlWording.streamWithoutView()
                            : StreamWording.viewWithoutStream());
        }
    }

    private static void requireName(String name, String parameter) {
        if (name.length() < 3 || name.length() > 255) {
            throw new ValidationException(TableWording.nameLength(name, parameter));
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == '.'
                    || c == '-';
            if (!allowed) {
                throw new ValidationException(TableWording.namePattern(name, parameter));
            }
        }
    }

    private Set<String> definedAttributes() {
        Set<String> defined = new TreeSet<>();
        for (AttributeDefinition attribute : request.attributeDefinitions()) {
            if (!defined.add(attribute.attributeName())) {
                throw new ValidationException(TableWording.attributeDefinedTwice(attribute.attributeName()));
            }
        }
        return defined;
    }

    /** Checks a key schema; an empty index name is the table's. */
    private void requireKey(List<KeySchemaElement> key, int maxPartition, int maxSort, String index) {
        int partition = 0;
        int sort = 0;
        Set<String> names = new HashSet<>();
        for (KeySchemaElement element : key) {
            if (element.keyType() == KeyType.HASH) {
                if (sort > 0) {
                    throw new ValidationException(TableWording.keySchema(index, TableWording.PARTITION_KEY_FIRST));
                }
                if (partition == maxPartition) {
                    throw new ValidationException(TableWording.keySchema(
                            index,
                            maxPartition == 1 ? TableWording.SORT_KEY_SECOND : TableWording.TOO_MANY_KEY_ATTRIBUTES));
                }
                partition++;
            } else {
                if (partition == 0) {
                    throw new ValidationException(TableWording.keySchema(index, TableWording.PARTITION_KEY_FIRST));
                }
                sort++;
            }
            if (!names.add(element.attributeName())) {
                throw new ValidationException(TableWording.SAME_KEY_ATTRIBUTE);
            }
            keyAttributes.add(element.attributeName());
        }
        if (sort > maxSort) {
            throw new ValidationException(TableWording.keySchema(index, TableWording.TOO_MANY_KEY_ATTRIBUTES));
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
        requireKey(index.keySchema(), 1, 1, index.indexName());
        if (index.keySchema().size() < 2) {
            throw new ValidationException(TableWording.noSortKey(index.indexName()));
        }
        String partition = request.keySchema().get(0).attributeName();
        if (!index.keySchema().get(0).attributeName().equals(partition)) {
            throw new ValidationException(TableWording.localIndexPartitionKey(index.indexName(), partition));
        }
    }

    private void requireIndex(String name, IndexProjection projection) {
        requireName(name, "indexName");
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
        if (new HashSet<>(attributes).size() < attributes.size()) {
            throw new ValidationException(TableWording.includedTwice(name));
        }
        included += attributes.size();
    }

    private void requireSameAttributes(Set<String> defined) {
        List<String> undefined = new ArrayList<>(keyAttributes);
        undefined.removeAll(defined);
        if (!undefined.isEmpty()) {
            boolean onlySortKey = indexNames.isEmpty()
                    && defined.contains(request.keySchema().get(0).attributeName());
            throw new ValidationException(
                    onlySortKey || !isNew
                            ? TableWording.keySchema("", TableWording.UNDEFINED_KEY_ATTRIBUTE)
                            : TableWording.undefinedAttributes(undefined, List.copyOf(defined)));
        }
        if (defined.size() > keyAttributes.size()) {
            throw new ValidationException(
                    indexNames.isEmpty()
                            ? TableWording.moreAttributesThanKeys()
                            : TableWording.unusedAttributes(List.copyOf(keyAttributes), List.copyOf(defined)));
        }
    }

    private void requireBilling() {
        boolean provisioned = request.billingMode() == BillingMode.PROVISIONED;
        requireThroughput(request.provisionedThroughput(), provisioned, "");
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            requireThroughput(index.provisionedThroughput(), provisioned, index.indexName());
        }
    }

    private static void requireThroughput(
            Optional<ProvisionedThroughput> throughput, boolean provisioned, String index) {
        if (!provisioned && throughput.isPresent()) {
            throw new ValidationException(TableWording.throughputNotAllowed(index));
        }
        if (provisioned && throughput.isEmpty()) {
            throw new ValidationException(TableWording.throughputMissing(index));
        }
        throughput.ifPresent(units -> {
            requireInRange(units.readCapacityUnits(), "ReadCapacityUnits");
            requireInRange(units.writeCapacityUnits(), "WriteCapacityUnits");
        });
        if (throughput.isPresent()
                && (throughput.get().readCapacityUnits() < 1 || throughput.get().writeCapacityUnits() < 1)) {
            throw new ValidationException(TableWording.throughputTooLow());
        }
    }

    private static void requireInRange(long units, String parameter) {
        if (units > MAX_UNITS) {
            throw new ValidationException(TableWording.throughputOutOfBounds(units, parameter));
        }
    }
}
