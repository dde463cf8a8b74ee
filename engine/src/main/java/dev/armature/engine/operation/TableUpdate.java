package dev.armature.engine.operation;

import dev.armature.engine.wording.ControlWording;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.LimitExceededException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.UpdateTableRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a request that creates a table becomes by one that changes it; refuses what changes nothing or too much. */
final class TableUpdate {
    private final CreateTableRequest before;
    private final UpdateTableRequest update;
    private final BillingMode billing;

    private TableUpdate(CreateTableRequest before, UpdateTableRequest update) {
        this.before = before;
        this.update = update;
        this.billing = update.billingMode().orElse(before.billingMode());
    }

    /** Returns the request that would create the table as it is to be. */
    static CreateTableRequest apply(CreateTableRequest before, UpdateTableRequest update) {
        CreateTableRequest after = new TableUpdate(before, update).after();
        CreateTableCheck.checkUpdated(after);
        return after;
    }

    /** Refuses a request that does not say what to change. */
    static void requireAny(UpdateTableRequest update) {
        if (update.globalSecondaryIndexUpdates().isEmpty()
                && update.billingMode().isEmpty()
                && update.provisionedThroughput().isEmpty()
                && update.streamSpecification().isEmpty()
                && update.tableClass().isEmpty()
                && update.deletionProtectionEnabled().isEmpty()) {
            throw new ValidationException(ControlWording.nothingToUpdate());
        }
    }

    private CreateTableRequest after() {
        Optional<ProvisionedThroughput> throughput = throughput();
        List<GlobalSecondaryIndex> indexes = indexes();
        return new CreateTableRequest(
                before.tableName(),
                attributes(indexes),
                before.keySchema(),
                before.localSecondaryIndexes(),
                indexes,
                billing,
                throughput,
                stream(),
                update.tableClass().orElse(before.tableClass()),
                update.deletionProtectionEnabled().orElse(before.deletionProtectionEnabled()),
                before.tags());
    }

    private Optional<ProvisionedThroughput> throughput() {
        Optional<ProvisionedThroughput> asked = update.provisionedThroughput();
        if (asked.isPresent()
                && asked.equals(before.provisionedThroughput())
                && update.billingMode().isEmpty()) {
            throw new ValidationException(ControlWording.throughputUnchanged(
                    asked.get().readCapacityUnits(), asked.get().writeCapacityUnits()));
        }
        return asked.isEmpty() && billing == BillingMode.PROVISIONED ? before.provisionedThroughput() : asked;
    }

    private Optional<StreamSpecification> stream() {
        Optional<StreamSpecification> current = before.streamSpecification().filter(StreamSpecification::streamEnabled);
        if (update.streamSpecification().isEmpty()) {
            return current;
        }
        StreamSpecification asked = update.streamSpecification().get();
        if (asked.streamEnabled() && asked.streamViewType().isEmpty()) {
            throw new ValidationException(ControlWording.streamWithoutView());
        }
        if (asked.streamEnabled() == current.isPresent()) {
            throw new ValidationException(
                    asked.streamEnabled()
                            ? ControlWording.streamEnabled(before.tableName())
                            : ControlWording.noStream(before.tableName()));
        }
        return asked.streamEnabled() ? Optional.of(asked) : Optional.empty();
    }

    private List<GlobalSecondaryIndex> indexes() {
        requireDistinct();
        Map<String, GlobalSecondaryIndex> indexes = new LinkedHashMap<>();
        for (GlobalSecondaryIndex index : before.globalSecondaryIndexes()) {
            indexes.put(index.indexName(), billed(index));
        }
        for (GlobalSecondaryIndexUpdate change : update.globalSecondaryIndexUpdates()) {
            String name = change.indexName();
            if (change instanceof GlobalSecondaryIndexUpdate.Create create) {
                if (indexes.putIfAbsent(name, create.index()) != null) {
                    throw new ValidationException(ControlWording.indexExists(name));
                }
                continue;
            }
            GlobalSecondaryIndex index = indexes.get(name);
            if (index == null) {
                throw new ResourceNotFoundException(RequestWording.resourceNotFound());
            }
            if (change instanceof GlobalSecondaryIndexUpdate.Update changed) {
                indexes.put(name, with(index, Optional.of(changed.provisionedThroughput())));
            } else {
                indexes.remove(name);
            }
        }
        return List.copyOf(indexes.values());
    }

    private void requireDistinct() {
        Set<String> names = new HashSet<>();
        int appearOrGo = 0;
        for (GlobalSecondaryIndexUpdate change : update.globalSecondaryIndexUpdates()) {
            if (!names.add(change.indexName())) {
                throw new ValidationException(ControlWording.indexTwice(change.indexName()));
            }
            appearOrGo += change instanceof GlobalSecondaryIndexUpdate.Update ? 0 : 1;
        }
        if (appearOrGo > 1) {
            throw new LimitExceededException(ControlWording.severalIndexes());
        }
    }

    /** An index has no capacity of its own where requests are paid for one by one. */
    private GlobalSecondaryIndex billed(GlobalSecondaryIndex index) {
        return billing == BillingMode.PAY_PER_REQUEST ? with(index, Optional.empty()) : index;
    }

    private static GlobalSecondaryIndex with(GlobalSecondaryIndex index, Optional<ProvisionedThroughput> throughput) {
        return new GlobalSecondaryIndex(index.indexName(), index.keySchema(), index.projection(), throughput);
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
