package dev.armature.engine.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is settled of a table after it was created, beside what the request to create it can say.
 *
 * @param timeToLive when items expire; absent if never asked for
 * @param recovery that it can be brought back; absent if it cannot
 * @param payPerRequestSinceMillis when it was last switched to be paid for by request; absent if never
 * @param classChangedAtMillis when its class was last changed; absent if never
 * @param capacityChanges when capacity was changed, by the index's name, and by an empty one for the table
 * @param stream its latest stream, be it open or not; absent if it never had one
 */
public record TableSettings(
        Optional<TimeToLive> timeToLive,
        Optional<PointInTimeRecovery> recovery,
        Optional<Long> payPerRequestSinceMillis,
        Optional<Long> classChangedAtMillis,
        Map<String, CapacityChanges> capacityChanges,
        Optional<StreamDefinition> stream) {
    /** Settings of a table that nothing was settled of. */
    static final TableSettings NONE = new TableSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

    /** Copies the map. */
    public TableSettings {
        capacityChanges = Map.copyOf(capacityChanges);
    }

    /** Returns when the capacity of an index was changed, or, by an empty name, the table's. */
    public CapacityChanges capacityChanges(String index) {
        return capacityChanges.getOrDefault(index, CapacityChanges.NONE);
    }

    /** Returns these settings with another expiry. */
    public TableSettings with(TimeToLive timeToLive) {
        return new TableSettings(
                Optional.of(timeToLive),
                recovery,
                payPerRequestSinceMillis,
                classChangedAtMillis,
                capacityChanges,
                stream);
    }

    /** Returns these settings with another recovery. */
    public TableSettings withRecovery(Optional<PointInTimeRecovery> recovery) {
        return new TableSettings(
                timeToLive, recovery, payPerRequestSinceMillis, classChangedAtMillis, capacityChanges, stream);
    }

    /** Returns these settings as of a switch to be paid for by request. */
    public TableSettings payingPerRequestSince(long millis) {
        return new TableSettings(
                timeToLive, recovery, Optional.of(millis), classChangedAtMillis, capacityChanges, stream);
    }

    /** Returns these settings as of a change of class. */
    public TableSettings withClassChangedAt(long millis) {
        return new TableSettings(
                timeToLive, recovery, payPerRequestSinceMillis, Optional.of(millis), capacityChanges, stream);
    }

    /** Returns these settings as of a change of the capacity of an index, or, by an empty name, of the table. */
    public TableSettings with(String index, CapacityChanges changes) {
        Map<String, CapacityChanges> changed = new HashMap<>(capacityChanges);
        changed.put(index, changes);
        return new TableSettings(timeToLive, recovery, payPerRequestSinceMillis, classChangedAtMillis, changed, stream);
    }

    /** Returns these settings without what is kept of an index that is gone. */
    public TableSettings without(String index) {
        Map<String, CapacityChanges> changed = new HashMap<>(capacityChanges);
        changed.remove(index);
        return new TableSettings(timeToLive, recovery, payPerRequestSinceMillis, classChangedAtMillis, changed, stream);
    }

    /** Returns these settings as if there had never been a stream. */
    TableSettings withoutStream() {
        return withStream(Optional.empty());
    }

    /** Returns these settings with another latest stream. */
    public TableSettings with(StreamDefinition stream) {
        return withStream(Optional.of(stream));
    }

    private TableSettings withStream(Optional<StreamDefinition> stream) {
        return new TableSettings(
                timeToLive, recovery, payPerRequestSinceMillis, classChangedAtMillis, capacityChanges, stream);
    }
}
