package dev.armature.engine.operation;

import dev.armature.engine.capacity.CapacityMeter;
import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import java.util.Optional;

/** What reading a page consumed: its items added up and rounded once, and fetched items rounded each. */
final class ReadCapacity {
    private ReadCapacity() {}

    static Optional<ConsumedCapacity> of(
            ReadTarget target,
            String nameOrArn,
            PageReader.Page page,
            boolean consistent,
            ReturnConsumedCapacity detail) {
        if (detail == ReturnConsumedCapacity.NONE) {
            return Optional.empty();
        }
        long bytes = 0;
        for (Item item : page.evaluated()) {
            bytes += item.sizeBytes();
        }
        CapacityMeter meter = new CapacityMeter(nameOrArn);
        double units = CapacityMeter.readUnits(bytes, consistent);
        IndexDefinition index = target.index();
        if (index == null) {
            meter.addTableRead(units);
        } else {
            meter.addIndex(index, units);
        }
        for (Item item : page.fetched()) {
            meter.addTableRead(CapacityMeter.readUnits(item.sizeBytes(), consistent));
        }
        return meter.total(detail);
    }
}
