package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.BillingModeSummary;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndexDescription;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughputDescription;
import dev.armature.runtime.operation.SseDescription;
import dev.armature.runtime.operation.SseStatus;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.WarmThroughput;
import dev.armature.runtime.operation.WarmThroughputDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Describes tables as the answers do that begin to create or change them: what is on its way has still its old values,
 * and what the service finds out in time is left out.
 */
final class ChangeDescriber {
    private final TableDescriber describer;

    ChangeDescriber(TableDescriber describer) {
        this.describer = describer;
    }

    /** Describes a table that is being created. */
    TableDescription created(TableDefinition table, CreateTableRequest asked) {
        TableDescription steady = describer.describe(table, TableStatus.CREATING);
        List<GlobalSecondaryIndexDescription> indexes = new ArrayList<>();
        for (GlobalSecondaryIndexDescription index : steady.globalSecondaryIndexes()) {
            indexes.add(beingMade(index, index.backfilling()));
        }
        return steady.toBuilder()
                .globalSecondaryIndexes(indexes)
                .billingModeSummary(steady.billingModeSummary().map(ChangeDescriber::withoutTime))
                .warmThroughput(steady.warmThroughput()
                        .filter(warm -> isSaid(asked.warmThroughput()))
                        .map(ChangeDescriber::updating))
                .build();
    }

    /**
     * Describes a table that is being changed.
     *
     * @param before the table as it was
     * @param table the table as it is to be, with its indexes in the states in which they are meanwhile
     */
    TableDescription changed(TableDefinition before, TableDefinition table, UpdateTableRequest change) {
        TableDescription old = describer.describe(before, TableStatus.ACTIVE);
        TableDescription steady = describer.describe(
                table, UpdateTableCheck.takesAWhile(change) ? TableStatus.UPDATING : TableStatus.ACTIVE);
        TableDescription.Builder answer = steady.toBuilder()
                .globalSecondaryIndexes(indexes(old, steady, change))
                .tableClassSummary(old.tableClassSummary());
        BillingMode billing = before.request().billingMode();
        if (billing == table.request().billingMode() || billing == BillingMode.PAY_PER_REQUEST) {
            answer.provisionedThroughput(throughput(old.provisionedThroughput(), steady.provisionedThroughput()));
        }
        if (billing != table.request().billingMode()) {
            answer.billingModeSummary(steady.billingModeSummary().map(ChangeDescriber::withoutTime));
        }
        if (change.sseSpecification().isPresent()) {
            answer.sseDescription(
                    old.sseDescription().or(steady::sseDescription).map(ChangeDescriber::updating));
        }
        change.onDemandThroughput()
                .filter(asked -> !asked.isEmpty())
                .ifPresent(asked -> answer.onDemandThroughput(most(steady.onDemandThroughput(), asked)));
        if (isSaid(change.warmThroughput())) {
            answer.warmThroughput(old.warmThroughput().map(ChangeDescriber::updating));
        } else if (UpdateTableCheck.takesAWhile(change)) {
            answer.warmThroughput(old.warmThroughput());
        }
        return answer.build();
    }

    private static List<GlobalSecondaryIndexDescription> indexes(
            TableDescription old, TableDescription steady, UpdateTableRequest change) {
        List<GlobalSecondaryIndexDescription> indexes = new ArrayList<>();
        for (GlobalSecondaryIndexDescription index : steady.globalSecondaryIndexes()) {
            indexes.add(index(old, index, change));
        }
        return indexes;
    }

    private static GlobalSecondaryIndexDescription index(
            TableDescription old, GlobalSecondaryIndexDescription index, UpdateTableRequest change) {
        if (index.indexStatus() == IndexStatus.CREATING) {
            return beingMade(index, Optional.of(false));
        }
        Optional<GlobalSecondaryIndexDescription> before = old.globalSecondaryIndexes().stream()
                .filter(one -> one.indexName().equals(index.indexName()))
                .findFirst();
        for (GlobalSecondaryIndexUpdate one : change.globalSecondaryIndexUpdates()) {
            if (one instanceof GlobalSecondaryIndexUpdate.Update asked
                    && asked.indexName().equals(index.indexName())) {
                return updated(before.orElseThrow(), index, asked);
            }
        }
        return index;
    }

    /** Returns an index as it is shown while it is made: what it bears is not known. */
    private static GlobalSecondaryIndexDescription beingMade(
            GlobalSecondaryIndexDescription index, Optional<Boolean> backfilling) {
        return new GlobalSecondaryIndexDescription(
                index.indexName(),
                index.keySchema(),
                index.projection(),
                index.indexStatus(),
                backfilling,
                index.provisionedThroughput(),
                index.indexSizeBytes(),
                index.itemCount(),
                index.indexArn(),
                index.onDemandThroughput(),
                Optional.empty());
    }

    private static GlobalSecondaryIndexDescription updated(
            GlobalSecondaryIndexDescription before,
            GlobalSecondaryIndexDescription index,
            GlobalSecondaryIndexUpdate.Update asked) {
        return new GlobalSecondaryIndexDescription(
                index.indexName(),
                index.keySchema(),
                index.projection(),
                asked.provisionedThroughput().isPresent()
                                || asked.onDemandThroughput().isPresent()
                        ? IndexStatus.UPDATING
                        : index.indexStatus(),
                index.backfilling(),
                throughput(before.provisionedThroughput(), index.provisionedThroughput()),
                index.indexSizeBytes(),
                index.itemCount(),
                index.indexArn(),
                asked.onDemandThroughput().isPresent()
                        ? most(
                                index.onDemandThroughput(),
                                asked.onDemandThroughput().get())
                        : index.onDemandThroughput(),
                isSaid(asked.warmThroughput())
                        ? before.warmThroughput().map(ChangeDescriber::updating)
                        : before.warmThroughput());
    }

    /** Units and count are those from before, times those of the change. */
    private static Optional<ProvisionedThroughputDescription> throughput(
            Optional<ProvisionedThroughputDescription> old, Optional<ProvisionedThroughputDescription> steady) {
        return old.flatMap(before -> steady.map(after -> new ProvisionedThroughputDescription(
                before.readCapacityUnits(),
                before.writeCapacityUnits(),
                before.numberOfDecreasesToday(),
                after.lastIncreaseDateTime(),
                after.lastDecreaseDateTime())));
    }

    /** A limit that is taken away is shown as it was asked for. */
    private static Optional<OnDemandThroughput> most(Optional<OnDemandThroughput> steady, OnDemandThroughput asked) {
        return Optional.of(new OnDemandThroughput(
                asked.maxReadRequestUnits().or(() -> steady.flatMap(OnDemandThroughput::maxReadRequestUnits)),
                asked.maxWriteRequestUnits().or(() -> steady.flatMap(OnDemandThroughput::maxWriteRequestUnits))));
    }

    private static WarmThroughputDescription updating(WarmThroughputDescription warm) {
        return new WarmThroughputDescription(
                warm.readUnitsPerSecond(), warm.writeUnitsPerSecond(), TableStatus.UPDATING);
    }

    private static SseDescription updating(SseDescription encryption) {
        return new SseDescription(SseStatus.UPDATING, encryption.sseType(), encryption.kmsMasterKeyArn());
    }

    private static boolean isSaid(Optional<WarmThroughput> warm) {
        return warm.filter(units -> !units.isEmpty()).isPresent();
    }

    private static BillingModeSummary withoutTime(BillingModeSummary billing) {
        return new BillingModeSummary(billing.billingMode(), Optional.empty());
    }
}
