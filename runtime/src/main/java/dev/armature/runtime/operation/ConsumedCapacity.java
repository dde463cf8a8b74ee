package dev.armature.runtime.operation;

import java.util.Map;
import java.util.Optional;

/**
 * Capacity units that a request used in one table.
 *
 * @param tableName the table as the request calls it: its name, or its ARN
 * @param capacityUnits the sum over the table and its indexes, reads and writes together
 * @param readCapacityUnits reads alone; reported for transactions
 * @param writeCapacityUnits writes alone; reported for transactions
 * @param table the part of the table itself; present with {@link ReturnConsumedCapacity#INDEXES}
 * @param localSecondaryIndexes the parts of the local indexes that were touched, by name
 * @param globalSecondaryIndexes the parts of the global indexes that were touched, by name
 */
public record ConsumedCapacity(
        String tableName,
        double capacityUnits,
        Optional<Double> readCapacityUnits,
        Optional<Double> writeCapacityUnits,
        Optional<Capacity> table,
        Map<String, Capacity> localSecondaryIndexes,
        Map<String, Capacity> globalSecondaryIndexes) {
    /** Copies the collections. */
    public ConsumedCapacity {
        localSecondaryIndexes = PerTable.copyOf(localSecondaryIndexes);
        globalSecondaryIndexes = PerTable.copyOf(globalSecondaryIndexes);
    }

    /** Returns the sum alone, as {@link ReturnConsumedCapacity#TOTAL} asks for. */
    public static ConsumedCapacity total(String tableName, double capacityUnits) {
        return new ConsumedCapacity(
                tableName, capacityUnits, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }
}
