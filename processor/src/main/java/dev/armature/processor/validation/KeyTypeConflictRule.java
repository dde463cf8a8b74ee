package dev.armature.processor.validation;

import dev.armature.annotation.AttributeType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.KeyUse;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entities that share a table give a key attribute of an index one type. */
final class KeyTypeConflictRule implements Rule.OfSharedTable {

    @Override
    public RuleId id() {
        return RuleId.KEY_TYPE_CONFLICT;
    }

    /** An attribute as the entity that was read first has it. */
    private record First(TableModel table, AttributeType type) {}

    @Override
    public void check(SharedTableModel shared, Diagnostics diagnostics) {
        checkTableKeys(shared, diagnostics);
        Map<String, First> keys = new HashMap<>();
        for (TableModel table : shared.entities()) {
            table.indexes().stream()
                    .filter(index -> index.isLocal() || index.key().composed().isEmpty())
                    .flatMap(index -> index.key().sort().stream())
                    .forEach(part -> keys.putIfAbsent(
                            part.attribute().name(),
                            new First(table, part.attribute().codec().type())));
            table.indexes().stream()
                    .filter(index -> index.key().composed().isEmpty())
                    .flatMap(index -> index.key().partition().stream())
                    .forEach(part -> keys.putIfAbsent(
                            part.attribute().name(),
                            new First(table, part.attribute().codec().type())));
        }
        for (TableModel table : shared.entities()) {
            for (AttributeModel attribute : table.entity().ownAttributes()) {
                First first = keys.get(attribute.name());
                if (first != null && first.type() != attribute.codec().type()) {
                    report(first, table, attribute, diagnostics);
                }
            }
        }
    }

    /** Where a half of the table's key is a component as it is, all entities have one attribute there. */
    private void checkTableKeys(SharedTableModel shared, Diagnostics diagnostics) {
        for (TableModel table : shared.entities()) {
            TableModel first = shared.entities().get(0);
            if (!attributes(table).equals(attributes(first))) {
                diagnostics.error(id(), table.entity().origin(), """
                        The key of `%s` is %s, and that of `%s` is %s, in one table. Give components that are keys as they \
                        are one @Attribute(name = …) and one type in all of its entities.""".formatted(
                                table.entity().type(),
                                String.join(" and ", attributes(table)),
                                first.entity().type(),
                                String.join(" and ", attributes(first))));
            }
        }
    }

    private static List<String> attributes(TableModel table) {
        return table.key().composed().stream()
                .flatMap(key -> key.templates().stream())
                .map(template -> "`%s` (%s)".formatted(template.attribute(), template.type()))
                .toList();
    }

    private void report(First first, TableModel table, AttributeModel attribute, Diagnostics diagnostics) {
        diagnostics.error(
                id(),
                attribute.keyUses().stream().findFirst().map(KeyUse::origin).orElse(attribute.origin()),
                """
                `%s` is the key of an index and stored as %s in `%s`, and as %s in `%s`. PutItem would fail with a \
                ValidationException. Give both one type, or one of them another @Attribute(name = …).""".formatted(
                                attribute.name(),
                                attribute.codec().type(),
                                table.entity().type(),
                                first.type(),
                                first.table().entity().type()));
    }
}
