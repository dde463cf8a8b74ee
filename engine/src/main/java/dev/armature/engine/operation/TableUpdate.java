package dev.armature.engine.operation;

import dev.armature.engine.wording.CapacityWording;
import dev.armature.engine.wording.ControlWording;
import dev.armature.engine.wording.TableWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.KeySchemaElement;
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

/** What a request that creates a table becomes by one that changes it; refuses what the table cannot become. */
final class TableUpdate {
    private final CreateTableRequest before;
    private final UpdateTableRequest update;
    private final BillingChange billing;

    private TableUpdate(CreateTableRequest before, UpdateTableRequest update) {
        this.before = before;
        this.update = update;
        this.billing =
                new BillingChange(before.billingMode(), update.billingMode().orElse(before.billingMode()));
    }

    /** Returns the request that would create the table as it is to be. */
    static CreateTableRequest apply(CreateTableRequest before, UpdateTableRequest update, EncryptionKeys keys) {
        CreateTableRequest after = new TableUpdate(before, update).after(keys);
        CreateTableCheck.checkUpdated(after);
        for (GlobalSecondaryIndexUpdate change : update.globalSecondaryIndexUpdates()) {
            if (change instanceof GlobalSecondaryIndexUpdate.Create create) {
                requireDefinitions(create.index(), update);
            }
        }
        return after;
    }

    /** The key of an index that is added is defined along with it, also where the table has the definitions already. */
    private static void requireDefinitions(GlobalSecondaryIndex index, UpdateTableRequest update) {
        boolean allDefined = index.keySchema().stream()
                .allMatch(element -> update.attributeDefinitions().stream()
                        .anyMatch(defined -> defined.attributeName().equals(element.attributeName())));
        if (!allDefined) {
            throw new ValidationException(TableWording.keySchema(TableWording.UNDEFINED_KEY_ATTRIBUTE));
        }
    }

    private CreateTableRequest after(EncryptionKeys keys) {
        Optional<ProvisionedThroughput> reserved = reserved();
        List<GlobalSecondaryIndex> indexes = new IndexUpdates(before, update, billing).after();
        if (update.warmThroughput().isPresent()) {
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
                billing.after(),
                reserved,
                stream(),
                tableClass(),
                update.deletionProtectionEnabled().orElse(before.deletionProtectionEnabled()),
                before.tags(),
                encryption(keys),
                billing.most(before.onDemandThroughput(), update.onDemandThroughput(), ""),
                Optional.of(Warming.warm(before.warmThroughput(), update.warmThroughput(), reserved)));
    }

    private Optional<ProvisionedThroughput> reserved() {
        Optional<ProvisionedThroughput> asked = update.provisionedThroughput();
        if (billing.after() == BillingMode.PAY_PER_REQUEST) {
            if (asked.isPresent()) {
                throw new ValidationException(TableWording.throughputNotAllowed(""));
            }
            return Optional.empty();
        }
        if (asked.isEmpty() && update.billingMode().isPresent()) {
            throw new ValidationException(CapacityWording.missing());
        }
        if (asked.isPresent() && asked.equals(before.provisionedThroughput())) {
            throw BillingChange.unchanged(asked.get(), "");
        }
        return asked.isPresent() ? asked : before.provisionedThroughput();
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
