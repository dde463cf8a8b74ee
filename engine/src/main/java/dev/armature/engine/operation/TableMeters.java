package dev.armature.engine.operation;

import dev.armature.engine.capacity.CapacityMeter;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A meter for each table of a batch or transaction, in the order of their first use. */
final class TableMeters {
    private final Map<String, CapacityMeter> meters = new LinkedHashMap<>();

    /** Returns the meter of a table, which reports it by the name or ARN that it was first called by. */
    CapacityMeter of(TableDefinition table, String nameOrArn) {
        return meters.computeIfAbsent(table.name(), name -> new CapacityMeter(nameOrArn));
    }

    List<ConsumedCapacity> totals(ReturnConsumedCapacity detail) {
        List<ConsumedCapacity> totals = new ArrayList<>();
        meters.values().forEach(meter -> meter.total(detail).ifPresent(totals::add));
        return totals;
    }

    List<ConsumedCapacity> transactionTotals(ReturnConsumedCapacity detail) {
        List<ConsumedCapacity> totals = new ArrayList<>();
        meters.values().forEach(meter -> meter.transactionTotal(detail).ifPresent(totals::add));
        return totals;
    }
}
