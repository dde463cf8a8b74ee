package dev.armature.engine.operation;

import dev.armature.runtime.operation.Capacity;
import dev.armature.runtime.operation.ConsumedCapacity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What several requests consumed together, by table in the order of their first use. */
final class CapacitySum {
    private final Map<String, ConsumedCapacity> tables = new LinkedHashMap<>();

    void add(Optional<ConsumedCapacity> consumed) {
        consumed.ifPresent(one -> tables.merge(one.tableName(), one, CapacitySum::plus));
    }

    /** Returns one entry for each table. */
    List<ConsumedCapacity> totals() {
        return List.copyOf(tables.values());
    }

    /** Returns the sum of requests of one table; empty if none reported any. */
    Optional<ConsumedCapacity> total() {
        return tables.values().stream().findFirst();
    }

    private static ConsumedCapacity plus(ConsumedCapacity a, ConsumedCapacity b) {
        return new ConsumedCapacity(
                a.tableName(),
                a.capacityUnits() + b.capacityUnits(),
                both(a.readCapacityUnits(), b.readCapacityUnits(), Double::sum),
                both(a.writeCapacityUnits(), b.writeCapacityUnits(), Double::sum),
                both(a.table(), b.table(), CapacitySum::plus),
                both(a.localSecondaryIndexes(), b.localSecondaryIndexes()),
                both(a.globalSecondaryIndexes(), b.globalSecondaryIndexes()));
    }

    private static Capacity plus(Capacity a, Capacity b) {
        return new Capacity(
                a.capacityUnits() + b.capacityUnits(),
                both(a.readCapacityUnits(), b.readCapacityUnits(), Double::sum),
                both(a.writeCapacityUnits(), b.writeCapacityUnits(), Double::sum));
    }

    private static <T> Optional<T> both(Optional<T> a, Optional<T> b, BinaryOperator<T> plus) {
        return a.isPresent() && b.isPresent() ? Optional.of(plus.apply(a.get(), b.get())) : a.or(() -> b);
    }

    private static Map<String, Capacity> both(Map<String, Capacity> a, Map<String, Capacity> b) {
        Map<String, Capacity> sum = new LinkedHashMap<>(a);
        b.forEach((index, capacity) -> sum.merge(index, capacity, CapacitySum::plus));
        return sum;
    }
}
