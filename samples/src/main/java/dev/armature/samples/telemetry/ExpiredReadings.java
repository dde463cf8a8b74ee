package dev.armature.samples.telemetry;

import dev.armature.runtime.stream.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what is about to be lost: the readings that the table removed because they expired. For one thread. */
final class ExpiredReadings extends TelemetryStreamHandler {
    private final List<Reading> readings = new ArrayList<>();
    private int deletedByHand;

    @Override
    protected void onReading(Change<Reading> change) {
        if (change instanceof Change.Removed<Reading> removed) {
            if (removed.byTtl()) {
                readings.add(removed.oldImage());
            } else {
                deletedByHand++;
            }
        }
    }

    /** Returns the expired readings in the order in which they were removed, a view that grows. */
    List<Reading> readings() {
        return Collections.unmodifiableList(readings);
    }

    /** Returns how many readings were removed by somebody who deleted them. */
    int deletedByHand() {
        return deletedByHand;
    }
}
