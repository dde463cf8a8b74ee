package dev.armature.engine.operation;

import dev.armature.engine.wording.CapacityWording;
import dev.armature.engine.wording.ControlWording;
import dev.armature.runtime.error.LimitExceededException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.WarmThroughput;
import java.util.HashSet;
import java.util.Set;

/** Checks what a request to change a table says by itself: that it says something, and what may not be said together. */
final class UpdateTableCheck {
    private final UpdateTableRequest update;
    private final boolean changesStream;
    private final boolean changesCapacity;
    private final boolean changesMost;
    private final boolean changesWarmth;
    private final boolean addsOrDropsIndex;
    private final int concerns;

    private UpdateTableCheck(UpdateTableRequest update) {
        this.update = update;
        this.changesStream = update.streamSpecification().isPresent();
        this.changesCapacity = update.provisionedThroughput().isPresent()
                || update.billingMode()
                        .filter(mode -> mode == BillingMode.PROVISIONED)
                        .isPresent();
        this.changesMost =
                update.onDemandThroughput().filter(most -> !most.isEmpty()).isPresent();
        this.changesWarmth =
                update.warmThroughput().filter(warm -> !warm.isEmpty()).isPresent();
        this.addsOrDropsIndex = update.globalSecondaryIndexUpdates().stream()
                .anyMatch(change -> !(change instanceof GlobalSecondaryIndexUpdate.Update));
        this.concerns = count(
                update.billingMode().isPresent()
                        || update.provisionedThroughput().isPresent(),
                changesStream,
                !update.globalSecondaryIndexUpdates().isEmpty(),
                update.sseSpecification().isPresent(),
                update.tableClass().isPresent(),
                update.deletionProtectionEnabled().isPresent(),
                changesMost,
                changesWarmth);
    }

    private static int count(boolean... present) {
        int count = 0;
        for (boolean one : present) {
            count += one ? 1 : 0;
        }
        return count;
    }

    static void check(UpdateTableRequest update) {
        new UpdateTableCheck(update).check();
    }

    /** Returns whether a change takes a while, in which the table is not active; others are done at once. */
    static boolean takesAWhile(UpdateTableRequest update) {
        return update.billingMode().isPresent()
                || update.provisionedThroughput().isPresent()
                || update.streamSpecification().isPresent()
                || update.tableClass().isPresent()
                || new UpdateTableCheck(update).addsOrDropsIndex;
    }

    private void check() {
        if (concerns == 0) {
            throw new ValidationException(ControlWording.nothingToUpdate());
        }
        checkAlone();
        checkTogether();
        checkIndexes();
        update.streamSpecification().ifPresent(UpdateTableCheck::checkStream);
        update.sseSpecification().ifPresent(EncryptionKeys::check);
        update.provisionedThroughput().ifPresent(units -> CapacityCheck.requireInRange(units, ""));
    }

    /** Some changes come alone; the first of them in this order is named. */
    private void checkAlone() {
        if (concerns == 1) {
            return;
        }
        if (update.sseSpecification().isPresent()) {
            throw new ValidationException(ControlWording.notAlone("Server-Side Encryption modification"));
        }
        if (update.tableClass().isPresent()) {
            throw new ValidationException(ControlWording.notAlone("TableClass modification"));
        }
        if (update.deletionProtectionEnabled().isPresent()) {
            throw new ValidationException(ControlWording.notAlone("DeletionProtection modification"));
        }
        if (changesWarmth) {
            throw new ValidationException(
                    createsIndex() ? ControlWording.indexWhileWarming() : ControlWording.notAlone("WarmThroughput"));
        }
        if (changesMost && (concerns > 2 || update.billingMode().isEmpty())) {
            throw new ValidationException(ControlWording.onDemandNotAlone());
        }
    }

    private boolean createsIndex() {
        return update.globalSecondaryIndexUpdates().stream()
                .anyMatch(GlobalSecondaryIndexUpdate.Create.class::isInstance);
    }

    private void checkTogether() {
        if (changesStream && changesCapacity) {
            throw new ValidationException(ControlWording.streamWhileCapacity());
        }
        if (addsOrDropsIndex && update.provisionedThroughput().isPresent()) {
            throw new ValidationException(ControlWording.indexWhileCapacity());
        }
        if (addsOrDropsIndex && changesStream) {
            throw new ValidationException(ControlWording.indexWhileStream());
        }
    }

    private void checkIndexes() {
        Set<String> names = new HashSet<>();
        int addedOrDropped = 0;
        for (GlobalSecondaryIndexUpdate change : update.globalSecondaryIndexUpdates()) {
            if (!names.add(change.indexName())) {
                throw new ValidationException(ControlWording.indexTwice(change.indexName()));
            }
            if (change instanceof GlobalSecondaryIndexUpdate.Update changed) {
                if (changed.warmThroughput().filter(WarmThroughput::isEmpty).isPresent()) {
                    throw new ValidationException(CapacityWording.warmMissing(change.indexName()));
                }
                changed.provisionedThroughput()
                        .ifPresent(units -> CapacityCheck.requireInRange(units, changed.indexName()));
            } else {
                addedOrDropped++;
            }
        }
        if (addedOrDropped > 1) {
            throw new LimitExceededException(ControlWording.severalIndexes());
        }
    }

    private static void checkStream(StreamSpecification stream) {
        if (stream.streamEnabled() != stream.streamViewType().isPresent()) {
            throw new ValidationException(
                    stream.streamEnabled() ? ControlWording.streamWithoutView() : ControlWording.viewWithoutStream());
        }
    }
}
