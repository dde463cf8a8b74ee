package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * The most that a table or index that is paid for by request may take.
 *
 * @param maxReadRequestUnits reads of 4 KB each second; absent, or -1 where a request changes it, for no such limit
 * @param maxWriteRequestUnits writes of 1 KB each second; absent, or -1 where a request changes it, for no such limit
 */
public record OnDemandThroughput(Optional<Long> maxReadRequestUnits, Optional<Long> maxWriteRequestUnits) {
    /** Returns whether neither is said. */
    public boolean isEmpty() {
        return maxReadRequestUnits.isEmpty() && maxWriteRequestUnits.isEmpty();
    }
}
