package dev.armature.engine.partiql;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.KeyAttribute;
import dev.armature.engine.catalog.KeySchema;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.evaluation.ValueOrder;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans how a SELECT is read: by its key, by its partition key, by several of either, or by a walk over everything. */
public final class ReadPlanner {
    /** The most keys that one statement may name. */
    private static final int MAX_KEYS = 50;

    private final Statement.Select select;
    private final KeySchema key;
    private final boolean isTable;
    private final Conjuncts conjuncts;

    private ReadPlanner(Statement.Select select, TableDefinition table, @Nullable IndexDefinition index) {
        this.select = select;
        this.key = index == null ? table.key() : index.key();
        this.isTable = index == null;
        this.conjuncts = new Conjuncts(select.where());
    }

    /**
     * Returns how a SELECT is read.
     *
     * @param index the index that it names, if it names one
     * @throws ValidationException if it names too many keys, or an order that there is not
     */
    public static ReadPlan plan(Statement.Select select, TableDefinition table, @Nullable IndexDefinition index) {
        return new ReadPlanner(select, table, index).plan();
    }

    private ReadPlan plan() {
        List<List<KeyCondition.Equality>> partitions = partitions();
        requireOrder(!partitions.isEmpty());
        if (partitions.isEmpty()) {
            return new ReadPlan.Scan(select.where());
        }
        List<KeyCondition> keys = keys(partitions);
        if (isTable
                && keys.size() == 1
                && keys.get(0).equalities().size() == key.all().size()) {
            return new ReadPlan.Get(item(keys.get(0)), conjuncts.rest());
        }
        boolean hasSortKeyFirst =
                !select.order().isEmpty() && !isPartitionKey(select.order().get(0));
        return new ReadPlan.Queries(keys, ascends(), hasSortKeyFirst && keys.size() > 1, conjuncts.rest());
    }

    /** Returns the partition keys that the condition leaves, in the order that is asked for; none if it leaves any. */
    private List<List<KeyCondition.Equality>> partitions() {
        List<KeyAttribute> attributes = key.partition();
        List<List<KeyCondition.Equality>> partitions = new ArrayList<>();
        if (attributes.size() == 1) {
            List<AttributeValue> values = new ArrayList<>(conjuncts.takeChoices(attributes.get(0)));
            requireKeys(values.size());
            sort(values);
            values.forEach(value -> partitions.add(List.of(equality(attributes.get(0), value))));
            return partitions;
        }
        List<KeyCondition.Equality> all = new ArrayList<>();
        for (KeyAttribute attribute : attributes) {
            conjuncts.takeEquality(attribute).ifPresent(value -> all.add(equality(attribute, value)));
        }
        if (all.size() == attributes.size()) {
            partitions.add(all);
        }
        return partitions;
    }

    private void sort(List<AttributeValue> partitionKeys) {
        for (Statement.SortColumn column : select.order()) {
            if (isPartitionKey(column)) {
                Comparator<AttributeValue> order =
                        (a, b) -> ValueOrder.compare(a, b).orElse(0);
                partitionKeys.sort(column.isAscending() ? order : order.reversed());
                return;
            }
        }
    }

    /** Returns the keys to query: each partition key with what the condition says of the sort key. */
    private List<KeyCondition> keys(List<List<KeyCondition.Equality>> partitions) {
        List<List<KeyCondition.Equality>> keys = partitions;
        for (KeyAttribute attribute : key.sort()) {
            List<AttributeValue> values = conjuncts.takeChoices(attribute);
            if (values.isEmpty()) {
                Optional<KeyCondition.Range> range = conjuncts.takeRange(attribute);
                return keys.stream()
                        .map(equalities -> new KeyCondition(equalities, range))
                        .toList();
            }
            requireKeys(keys.size() * values.size());
            keys = product(keys, attribute, inOrder(values));
        }
        return keys.stream()
                .map(equalities -> new KeyCondition(equalities, Optional.empty()))
                .toList();
    }

    private List<AttributeValue> inOrder(List<AttributeValue> values) {
        List<AttributeValue> sorted = new ArrayList<>(values);
        Comparator<AttributeValue> order = (a, b) -> ValueOrder.compare(a, b).orElse(0);
        sorted.sort(ascends() ? order : order.reversed());
        return sorted;
    }

    private static List<List<KeyCondition.Equality>> product(
            List<List<KeyCondition.Equality>> keys, KeyAttribute attribute, List<AttributeValue> values) {
        List<List<KeyCondition.Equality>> product = new ArrayList<>();
        for (List<KeyCondition.Equality> equalities : keys) {
            for (AttributeValue value : values) {
                List<KeyCondition.Equality> more = new ArrayList<>(equalities);
                more.add(equality(attribute, value));
                product.add(more);
            }
        }
        return product;
    }

    private static KeyCondition.Equality equality(KeyAttribute attribute, AttributeValue value) {
        return new KeyCondition.Equality(attribute.name().text(), value);
    }

    private static WritableItem item(KeyCondition key) {
        return sink -> key.equalities()
                .forEach(equality -> sink.attribute(equality.attribute()).value(equality.value()));
    }

    private static void requireKeys(int count) {
        if (count > MAX_KEYS) {
            throw new ValidationException(PartiqlWording.tooManyKeys(MAX_KEYS));
        }
    }

    /** Refuses an order of what is no key, or without a partition key. */
    private void requireOrder(boolean hasPartitionKey) {
        if (select.order().isEmpty()) {
            return;
        }
        if (select.where().isEmpty()) {
            throw new ValidationException(PartiqlWording.orderWithoutWhere());
        }
        if (!hasPartitionKey) {
            throw new ValidationException(PartiqlWording.orderWithoutKey());
        }
        for (Statement.SortColumn column : select.order()) {
            if (key.find(AttributeName.of(column.attribute())).isEmpty()) {
                throw new ValidationException(PartiqlWording.orderByOther(column.attribute()));
            }
        }
    }

    private boolean ascends() {
        for (Statement.SortColumn column : select.order()) {
            if (!isPartitionKey(column)) {
                return column.isAscending();
            }
        }
        return true;
    }

    private boolean isPartitionKey(Statement.SortColumn column) {
        return key.partition().stream()
                .anyMatch(attribute -> attribute.name().text().equals(column.attribute()));
    }
}
