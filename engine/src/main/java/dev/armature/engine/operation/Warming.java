package dev.armature.engine.operation;

import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.WarmThroughput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What tables and indexes bear at once: the most of what was ever asked for, what was ever reserved, and what the service
 * gives those that are paid for by request. Nothing here depends on it; it is kept and answered.
 */
final class Warming {
    /** What the service gives a table or index that is paid for by request. */
    static final WarmThroughput UNRESERVED = new WarmThroughput(Optional.of(12_000L), Optional.of(4_000L));

    private Warming() {}

    /** Returns the request that would create a table as one asks for it, with what it and its indexes bear then. */
    static CreateTableRequest created(CreateTableRequest asked) {
        List<GlobalSecondaryIndex> indexes = new ArrayList<>();
        for (GlobalSecondaryIndex index : asked.globalSecondaryIndexes()) {
            indexes.add(created(index));
        }
        return asked.toBuilder()
                .globalSecondaryIndexes(indexes)
                .warmThroughput(warm(Optional.empty(), asked.warmThroughput(), asked.provisionedThroughput()))
                .build();
    }

    /** Returns a new index with what it bears then. */
    static GlobalSecondaryIndex created(GlobalSecondaryIndex asked) {
        return new GlobalSecondaryIndex(
                asked.indexName(),
                asked.keySchema(),
                asked.projection(),
                asked.provisionedThroughput(),
                asked.onDemandThroughput(),
                Optional.of(warm(Optional.empty(), asked.warmThroughput(), asked.provisionedThroughput())));
    }

    /** Returns what is borne after a change that asks for some of it and reserves capacity, or none. */
    static WarmThroughput warm(
            Optional<WarmThroughput> before, Optional<WarmThroughput> asked, Optional<ProvisionedThroughput> reserved) {
        WarmThroughput given = reserved.map(units -> new WarmThroughput(
                        Optional.of(units.readCapacityUnits()), Optional.of(units.writeCapacityUnits())))
                .orElse(UNRESERVED);
        return most(most(given, before), asked);
    }

    private static WarmThroughput most(WarmThroughput one, Optional<WarmThroughput> other) {
        return new WarmThroughput(
                most(one.readUnitsPerSecond(), other.flatMap(WarmThroughput::readUnitsPerSecond)),
                most(one.writeUnitsPerSecond(), other.flatMap(WarmThroughput::writeUnitsPerSecond)));
    }

    private static Optional<Long> most(Optional<Long> one, Optional<Long> other) {
        return Optional.of(Math.max(one.orElse(0L), other.orElse(0L)));
    }
}
