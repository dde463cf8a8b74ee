package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * What a table or index is to bear at once, without time to grow; it is never lowered.
 *
 * @param readUnitsPerSecond reads of 4 KB each second; absent leaves it
 * @param writeUnitsPerSecond writes of 1 KB each second; absent leaves it
 */
public record WarmThroughput(Optional<Long> readUnitsPerSecond, Optional<Long> writeUnitsPerSecond) {
    /** Returns whether neither is said. */
    public boolean isEmpty() {
        return readUnitsPerSecond.isEmpty() && writeUnitsPerSecond.isEmpty();
    }
}
