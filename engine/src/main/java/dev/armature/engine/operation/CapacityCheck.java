package dev.armature.engine.operation;

import dev.armature.engine.wording.CapacityWording;
import dev.armature.engine.wording.TableWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.WarmThroughput;
import java.util.Optional;
import java.util.function.Function;

/** Checks the capacity of a table and its indexes against how it is paid for. An empty index name is the table's. */
final class CapacityCheck {
    /** The value that takes a limit away. */
    static final long UNLIMITED = -1;

    private static final long MAX_UNITS = 1_000_000_000_000L;
    private static final String READ_UNITS = "ReadUnitsPerSecond";
    private static final String WRITE_UNITS = "WriteUnitsPerSecond";

    private CapacityCheck() {}

    /** Checks what a new table asks for. */
    static void checkCreated(CreateTableRequest request) {
        BillingMode billing = request.billingMode();
        requireReserved(billing, request.provisionedThroughput(), "");
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            requireReserved(billing, index.provisionedThroughput(), index.indexName());
        }
        checkMostAndWarm(
                billing, request.onDemandThroughput(), request.warmThroughput(), request.provisionedThroughput(), "");
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            checkMostAndWarm(billing, index);
        }
    }

    /** Checks what an index that is added to a table asks for. */
    static void checkAdded(BillingMode billing, GlobalSecondaryIndex index) {
        Optional<ProvisionedThroughput> reserved = index.provisionedThroughput();
        if (billing == BillingMode.PROVISIONED && reserved.isEmpty()) {
            throw new ValidationException(CapacityWording.missingForAdded(index.indexName()));
        }
        if (billing == BillingMode.PAY_PER_REQUEST && reserved.isPresent()) {
            throw new ValidationException(CapacityWording.notAllowedForAdded(index.indexName()));
        }
        reserved.ifPresent(units -> requireInRange(units, index.indexName()));
        checkMostAndWarm(billing, index);
    }

    private static void requireReserved(BillingMode billing, Optional<ProvisionedThroughput> reserved, String index) {
        if (billing == BillingMode.PAY_PER_REQUEST && reserved.isPresent()) {
            throw new ValidationException(TableWording.throughputNotAllowed(index));
        }
        if (billing == BillingMode.PROVISIONED && reserved.isEmpty()) {
            throw new ValidationException(TableWording.throughputMissing(index));
        }
        reserved.ifPresent(units -> requireInRange(units, index));
    }

    /** Checks reserved capacity by itself. */
    static void requireInRange(ProvisionedThroughput reserved, String index) {
        requireAtMost(reserved.readCapacityUnits(), "ReadCapacityUnits", index);
        requireAtMost(reserved.writeCapacityUnits(), "WriteCapacityUnits", index);
        if (reserved.readCapacityUnits() < 1 || reserved.writeCapacityUnits() < 1) {
            throw new ValidationException(TableWording.throughputTooLow());
        }
    }

    private static void requireAtMost(long units, String parameter, String index) {
        if (units > MAX_UNITS) {
            throw new ValidationException(TableWording.throughputOutOfBounds(units, parameter, index));
        }
    }

    private static void checkMostAndWarm(BillingMode billing, GlobalSecondaryIndex index) {
        checkMostAndWarm(
                billing,
                index.onDemandThroughput(),
                index.warmThroughput(),
                index.provisionedThroughput(),
                index.indexName());
    }

    private static void checkMostAndWarm(
            BillingMode billing,
            Optional<OnDemandThroughput> most,
            Optional<WarmThroughput> warm,
            Optional<ProvisionedThroughput> reserved,
            String index) {
        if (most.isPresent()) {
            if (billing == BillingMode.PROVISIONED) {
                most(most.get()).ifPresent(member -> {
                    throw new ValidationException(CapacityWording.mostOfProvisioned(member, index));
                });
            }
            requireInRange(most.get(), index, false);
        }
        if (warm.isPresent() && reserved.isPresent()) {
            requireNotBelow(
                    warm.get(),
                    reserved.get().readCapacityUnits(),
                    reserved.get().writeCapacityUnits(),
                    member -> CapacityWording.warmBelowReserved(member, index));
        } else if (warm.isPresent()) {
            requireNotBelow(
                    warm.get(),
                    Warming.UNRESERVED.readUnitsPerSecond().orElseThrow(),
                    Warming.UNRESERVED.writeUnitsPerSecond().orElseThrow(),
                    member -> CapacityWording.warmBelowInitial(member, index));
        }
    }

    /** Checks a change of the most that a table or index may take. */
    static void checkMost(BillingMode billing, OnDemandThroughput most, String index) {
        if (billing == BillingMode.PROVISIONED) {
            most(most).ifPresent(member -> {
                throw new ValidationException(CapacityWording.mostOfProvisionedTable(member, index));
            });
        }
        requireInRange(most, index, true);
    }

    /** Returns the name of the first limit that is said. */
    private static Optional<String> most(OnDemandThroughput most) {
        if (most.maxReadRequestUnits().isPresent()) {
            return Optional.of("MaxReadRequestUnits");
        }
        return most.maxWriteRequestUnits().map(units -> "MaxWriteRequestUnits");
    }

    private static void requireInRange(OnDemandThroughput most, String index, boolean mayBeTakenAway) {
        requireInRange(most.maxReadRequestUnits(), "MaxReadRequestUnits", index, mayBeTakenAway);
        requireInRange(most.maxWriteRequestUnits(), "MaxWriteRequestUnits", index, mayBeTakenAway);
    }

    private static void requireInRange(Optional<Long> units, String member, String index, boolean mayBeTakenAway) {
        boolean isTakenAway =
                mayBeTakenAway && units.filter(most -> most == UNLIMITED).isPresent();
        if (!isTakenAway && units.filter(most -> most < 1).isPresent()) {
            throw new ValidationException(CapacityWording.mostOutOfRange(member, index));
        }
    }

    /** Checks a change of what a table or index bears at once, which never becomes less. */
    static void checkWarm(WarmThroughput before, WarmThroughput asked, String index) {
        requireNotBelow(
                asked,
                before.readUnitsPerSecond().orElse(0L),
                before.writeUnitsPerSecond().orElse(0L),
                member -> CapacityWording.warmBelowCurrent(member, index));
    }

    private static void requireNotBelow(
            WarmThroughput warm, long readUnits, long writeUnits, Function<String, String> text) {
        if (warm.readUnitsPerSecond().filter(units -> units < readUnits).isPresent()) {
            throw new ValidationException(text.apply(READ_UNITS));
        }
        if (warm.writeUnitsPerSecond().filter(units -> units < writeUnits).isPresent()) {
            throw new ValidationException(text.apply(WRITE_UNITS));
        }
    }
}
