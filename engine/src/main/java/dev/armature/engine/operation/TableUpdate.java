package dev.armature.engine.operation;

import dev.armature.engine.wording.CapacityWording;
import dev.armature.engine.wording.ControlWording;
import dev.armature.engine.wording.RequestWording;
import dev.armature.engine.wording.TableWording;
import dev.armature.runtime.error.LimitExceededException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.SseSpecification;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.TableClass;
import dev.armature.runtime.operation.UpdateTableRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request that creates a table becomes by one that changes it; refuses what the table cannot become. */
final class TableUpdate {
    private final CreateTableRequest before;
    private final UpdateTableRequest update;
    private final BillingMode billing;
    private final boolean switchesBilling;

    private TableUpdate(CreateTableRequest before, UpdateTableRequest update) {
        this.before = before;
        this.update = update;
        this.billing = update.billingMode().orElse(before.billingMode());
        this.switchesBilling = billing != before.billingMode();
    }

    /** Returns the request that would create the table as it is to be. */
    static CreateTableRequest apply(CreateTableRequest before, UpdateTableRequest update, EncryptionKeys keys) {
        CreateTableRequest after = new TableUpdate(before, update).after(keys);
        CreateTableCheck.checkUpdated(after);
        return after;
    }

    private CreateTableRequest after(EncryptionKeys keys) {
        Optional<ProvisionedThroughput> reserved = reserved();
        List<GlobalSecondaryIndex> indexes = indexes();
        if (!update.warmThroughput().isEmpty()) {
            CapacityCheck.checkWarm(
                    before.warmThroughput().orElse(Warming.UNRESERVED),
                    update.warmThroughput().get(),
                    "");
        }
        return new CreateTableRequest(
                before.tableName(),
                attributes(indexes),
                before.keySchema(),
                before.localSecondaryIndexes(),
                indexes,
                billing,
                reserved,
                stream(),
                tableClass(),
                update.deletionProtectionEnabled().orElse(before.deletionProtectionEnabled()),
                before.tags(),
                encryption(keys),
                most(before.onDemandThroughput(), update.onDemandThroughput(), ""),
                Optional.of(Warming.warm(before.warmThroughput(), update.warmThroughput(), reserved)));
    }

    private Optional<ProvisionedThroughput> reserved() {
        Optional<ProvisionedThroughput> asked = update.provisionedThroughput();
        if (billing == BillingMode.PAY_PER_REQUEST) {
            if (asked.isPresent()) {
                throw new ValidationException(TableWording.throughputNotAllowed(""));
            }
            return Optional.empty();
        }
        if (asked.isEmpty() && update.billingMode().isPresent()) {
            throw new ValidationException(CapacityWording.missing());
        }
        if (asked.isPresent() && asked.equals(before.provisionedThroughput())) {
            throw unchanged(asked.get(), "");
        }
        return asked.isPresent() ? asked : before.provisionedThroughput();
    }

    private static ValidationException unchanged(ProvisionedThroughput units, String index) {
        return new ValidationException(
                CapacityWording.unchanged(units.readCapacityUnits(), units.writeCapacityUnits(), index));
    }

    /** Returns the limits with those that are asked for; one that is taken away is kept as such until it is described. */
    private Optional<OnDemandThroughput> most(
            Optional<OnDemandThroughput> current, Optional<OnDemandThroughput> asked, String index) {
        asked.ifPresent(most -> CapacityCheck.checkMost(billing, most, index));
        Optional<OnDemandThroughput> kept = switchesBilling ? Optional.empty() : current;
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

    private Optional<SseSpecification> encryption(EncryptionKeys keys) {
        if (update.sseSpecification().isEmpty()) {
            return before.sseSpecification();
        }
        keys.checkChange(before.sseSpecification(), update.sseSpecification().get());
        return update.sseSpecification().filter(SseSpecification::isEnabled);
    }

    /** A table that was never given a class is not given the one that it has anyway. */
    private Optional<TableClass> tableClass() {
        if (before.tableClass().isEmpty()
                && update.tableClass()
                        .filter(asked -> asked == TableClass.STANDARD)
                        .isPresent()) {
            return Optional.empty();
        }
        return update.tableClass().isPresent() ? update.tableClass() : before.tableClass();
    }

    private Optional<StreamSpecification> stream() {
        Optional<StreamSpecification> current = before.streamSpecification().filter(StreamSpecification::streamEnabled);
        if (update.streamSpecification().isEmpty()) {
            return current;
        }
        StreamSpecification asked = update.streamSpecification().get();
        if (asked.streamEnabled() == current.isPresent()) {
            throw new ValidationException(
                    asked.streamEnabled()
                            ? ControlWording.streamEnabled(before.tableName())
                            : ControlWording.noStream(before.tableName()));
        }
        return asked.streamEnabled() ? Optional.of(asked) : Optional.empty();
    }

    private List<GlobalSecondaryIndex> indexes() {
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
        CapacityCheck.checkAdded(billing, index);
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
        if (billing == BillingMode.PAY_PER_REQUEST && (reserved.isPresent() || !changesOther)) {
            throw new ValidationException(CapacityWording.nothingElseOfIndex(name));
        }
        if (reserved.isPresent() && reserved.equals(index.provisionedThroughput())) {
            throw unchanged(reserved.get(), name);
        }
        asked.warmThroughput()
                .ifPresent(
                        warm -> CapacityCheck.checkWarm(index.warmThroughput().orElse(Warming.UNRESERVED), warm, name));
        return with(
                index,
                reserved.isPresent() ? reserved : billed(index).provisionedThroughput(),
                most(index.onDemandThroughput(), asked.onDemandThroughput(), name),
                asked);
    }

    /** Returns an index as the table's billing makes it: only reserved capacity of a table gives it some of its own. */
    private GlobalSecondaryIndex billed(GlobalSecondaryIndex index) {
        if (!switchesBilling) {
            return index;
        }
        if (billing == BillingMode.PROVISIONED) {
            throw new ValidationException(CapacityWording.missing(index.indexName()));
        }
        return with(
                index,
                Optional.empty(),
                Optional.empty(),
                new GlobalSecondaryIndexUpdate.Update(
                        index.indexName(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static GlobalSecondaryIndex with(
            GlobalSecondaryIndex index,
            Optional<ProvisionedThroughput> reserved,
            Optional<OnDemandThroughput> most,
            GlobalSecondaryIndexUpdate.Update asked) {
        return new GlobalSecondaryIndex(
                index.indexName(),
                index.keySchema(),
                index.projection(),
                reserved,
                most,
                Optional.of(Warming.warm(index.warmThroughput(), asked.warmThroughput(), reserved)));
    }

    /** Known attributes keep their types, new ones are added, and those that no key has any longer are left out. */
    private List<AttributeDefinition> attributes(List<GlobalSecondaryIndex> indexes) {
        Map<String, AttributeDefinition> known = new LinkedHashMap<>();
        for (AttributeDefinition attribute : before.attributeDefinitions()) {
            known.put(attribute.attributeName(), attribute);
        }
        for (AttributeDefinition attribute : update.attributeDefinitions()) {
            known.putIfAbsent(attribute.attributeName(), attribute);
        }
        Set<String> used = new HashSet<>();
        addNames(used, before.keySchema());
        before.localSecondaryIndexes().forEach(index -> addNames(used, index.keySchema()));
        indexes.forEach(index -> addNames(used, index.keySchema()));
        List<AttributeDefinition> attributes = new ArrayList<>(known.values());
        attributes.removeIf(attribute -> !used.contains(attribute.attributeName()));
        return attributes;
    }

    private static void addNames(Set<String> names, List<KeySchemaElement> key) {
        for (KeySchemaElement element : key) {
            names.add(element.attributeName());
        }
    }
}
