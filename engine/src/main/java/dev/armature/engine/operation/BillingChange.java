package dev.armature.engine.operation;

import dev.armature.engine.wording.CapacityWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughput;
import java.util.Optional;

/**
 * What a change of a table does to capacity, its own and its indexes'.
 *
 * @param before how the table is paid for
 * @param after how it is to be paid for
 */
record BillingChange(BillingMode before, BillingMode after) {
    boolean switchesBilling() {
        return before != after;
    }

    /** Returns the limits with those that are asked for. */
    Optional<OnDemandThroughput> most(
            Optional<OnDemandThroughput> current, Optional<OnDemandThroughput> asked, String index) {
        asked.ifPresent(most -> CapacityCheck.checkMost(after, most, index));
        Optional<OnDemandThroughput> kept = switchesBilling() ? Optional.empty() : current;
        if (asked.isEmpty()) {
            return kept;
        }
        OnDemandThroughput merged = new OnDemandThroughput(
                limit(
                        kept.flatMap(OnDemandThroughput::maxReadRequestUnits),
                        asked.get().maxReadRequestUnits()),
                limit(
                        kept.flatMap(OnDemandThroughput::maxWriteRequestUnits),
                        asked.get().maxWriteRequestUnits()));
        return merged.isEmpty() ? Optional.empty() : Optional.of(merged);
    }

    private static Optional<Long> limit(Optional<Long> current, Optional<Long> asked) {
        return asked.isPresent() ? asked.filter(units -> units != CapacityCheck.UNLIMITED) : current;
    }

    /** Says that capacity is changed to what it is. */
    static ValidationException unchanged(ProvisionedThroughput units, String index) {
        return new ValidationException(
                CapacityWording.unchanged(units.readCapacityUnits(), units.writeCapacityUnits(), index));
    }
}
