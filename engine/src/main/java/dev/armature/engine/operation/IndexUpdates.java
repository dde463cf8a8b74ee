package dev.armature.engine.operation;

import dev.armature.engine.wording.CapacityWording;
import dev.armature.engine.wording.ControlWording;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.LimitExceededException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.WarmThroughput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the global indexes of a table become by a request that changes it; refuses what they cannot become. */
final class IndexUpdates {
    private final CreateTableRequest before;
    private final UpdateTableRequest update;
    private final BillingChange billing;

    IndexUpdates(CreateTableRequest before, UpdateTableRequest update, BillingChange billing) {
        this.before = before;
        this.update = update;
        this.billing = billing;
    }

    /** Returns the indexes that the table is to have. */
    List<GlobalSecondaryIndex> after() {
        Map<String, GlobalSecondaryIndex> indexes = new LinkedHashMap<>();
        for (GlobalSecondaryIndex index : before.globalSecondaryIndexes()) {
            indexes.put(index.indexName(), index);
        }
        Map<String, GlobalSecondaryIndex> changed = new LinkedHashMap<>();
        for (GlobalSecondaryIndexUpdate change : update.globalSecondaryIndexUpdates()) {
            String name = change.indexName();
            if (change instanceof GlobalSecondaryIndexUpdate.Create create) {
                changed.put(name, created(create.index(), indexes));
            } else {
                GlobalSecondaryIndex index = required(indexes.get(name), change);
                if (change instanceof GlobalSecondaryIndexUpdate.Update asked) {
                    changed.put(name, updated(index, asked));
                } else {
                    indexes.remove(name);
                }
            }
        }
        indexes.replaceAll((name, index) -> changed.containsKey(name) ? index : billed(index));
        indexes.putAll(changed);
        if (indexes.size() > CreateTableCheck.MAX_GLOBAL_INDEXES) {
            throw new LimitExceededException(ControlWording.tooManyIndexes(CreateTableCheck.MAX_GLOBAL_INDEXES));
        }
        return List.copyOf(indexes.values());
    }

    private GlobalSecondaryIndex created(GlobalSecondaryIndex index, Map<String, GlobalSecondaryIndex> indexes) {
        if (indexes.containsKey(index.indexName()) || isLocal(index.indexName())) {
            throw new ValidationException(ControlWording.indexExists());
        }
        if (update.attributeDefinitions().isEmpty()) {
            throw new ValidationException(ControlWording.attributesMissing(index.indexName()));
        }
        CapacityCheck.checkAdded(billing.after(), index);
        return Warming.created(index);
    }

    private GlobalSecondaryIndex required(@Nullable GlobalSecondaryIndex index, GlobalSecondaryIndexUpdate change) {
        if (index == null && isLocal(change.indexName())) {
            throw new ValidationException(ControlWording.notGlobal(
                    change instanceof GlobalSecondaryIndexUpdate.Update ? "update" : "delete", change.indexName()));
        }
        if (index == null) {
            throw new ResourceNotFoundException(RequestWording.indexNotFound(change.indexName(), before.tableName()));
        }
        return index;
    }

    private boolean isLocal(String index) {
        return before.localSecondaryIndexes().stream()
                .anyMatch(local -> local.indexName().equals(index));
    }

    private GlobalSecondaryIndex updated(GlobalSecondaryIndex index, GlobalSecondaryIndexUpdate.Update asked) {
        String name = index.indexName();
        Optional<ProvisionedThroughput> reserved = asked.provisionedThroughput();
        boolean changesOther =
                asked.onDemandThroughput().filter(most -> !most.isEmpty()).isPresent()
                        || asked.warmThroughput().isPresent();
        if (billing.after() == BillingMode.PAY_PER_REQUEST && (reserved.isPresent() || !changesOther)) {
            throw new ValidationException(CapacityWording.nothingElseOfIndex(name));
        }
        if (reserved.isPresent() && reserved.equals(index.provisionedThroughput())) {
            throw BillingChange.unchanged(reserved.get(), name);
        }
        asked.warmThroughput()
                .ifPresent(
                        warm -> CapacityCheck.checkWarm(index.warmThroughput().orElse(Warming.UNRESERVED), warm, name));
        return with(
                index,
                reserved.isPresent() ? reserved : billed(index).provisionedThroughput(),
                billing.most(index.onDemandThroughput(), asked.onDemandThroughput(), name),
                asked.warmThroughput());
    }

    /** Returns an index as the table's billing makes it: only reserved capacity of a table gives it some of its own. */
    private GlobalSecondaryIndex billed(GlobalSecondaryIndex index) {
        if (!billing.switchesBilling()) {
            return index;
        }
        if (billing.after() == BillingMode.PROVISIONED) {
            throw new ValidationException(CapacityWording.missing(index.indexName()));
        }
        return with(index, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static GlobalSecondaryIndex with(
            GlobalSecondaryIndex index,
            Optional<ProvisionedThroughput> reserved,
            Optional<OnDemandThroughput> most,
            Optional<WarmThroughput> warmth) {
        return new GlobalSecondaryIndex(
                index.indexName(),
                index.keySchema(),
                index.projection(),
                reserved,
                most,
                Optional.of(Warming.warm(index.warmThroughput(), warmth, reserved)));
    }
}
