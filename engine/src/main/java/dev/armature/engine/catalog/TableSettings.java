package dev.armature.engine.catalog;

import java.util.Optional;

/**
 * What is settled of a table after it was created, beside what the request to create it can say.
 *
 * @param timeToLive when items expire; absent if never asked for
 * @param recovery that it can be brought back; absent if it cannot
 * @param payPerRequestSinceMillis when it was last switched to be paid for by request; absent if never
 * @param classChangedAtMillis when its class was last changed; absent if never
 * @param stream its latest stream, be it open or not; absent if it never had one
 */
public record TableSettings(
        Optional<TimeToLive> timeToLive,
        Optional<PointInTimeRecovery> recovery,
        Optional<Long> payPerRequestSinceMillis,
        Optional<Long> classChangedAtMillis,
        Optional<StreamDefinition> stream) {
    static final TableSettings NONE =
            new TableSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns these settings with another expiry. */
    public TableSettings with(TimeToLive timeToLive) {
        return new TableSettings(
                Optional.of(timeToLive), recovery, payPerRequestSinceMillis, classChangedAtMillis, stream);
    }

    /** Returns these settings with another recovery. */
    public TableSettings withRecovery(Optional<PointInTimeRecovery> recovery) {
        return new TableSettings(timeToLive, recovery, payPerRequestSinceMillis, classChangedAtMillis, stream);
    }

    /** Returns these settings as of a switch to be paid for by request. */
    public TableSettings payingPerRequestSince(long millis) {
        return new TableSettings(timeToLive, recovery, Optional.of(millis), classChangedAtMillis, stream);
    }

    /** Returns these settings as of a change of class. */
    public TableSettings withClassChangedAt(long millis) {
        return new TableSettings(timeToLive, recovery, payPerRequestSinceMillis, Optional.of(millis), stream);
    }

    /** Returns these settings as if there had never been a stream. */
    TableSettings withoutStream() {
        return new TableSettings(
                timeToLive, recovery, payPerRequestSinceMillis, classChangedAtMillis, Optional.empty());
    }

    /** Returns these settings with another latest stream. */
    public TableSettings with(StreamDefinition stream) {
        return new TableSettings(
                timeToLive, recovery, payPerRequestSinceMillis, classChangedAtMillis, Optional.of(stream));
    }
}
