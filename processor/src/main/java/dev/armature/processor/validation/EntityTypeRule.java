package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.EntityTypeModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Each entity of a table has a type of its own, in an attribute that is nothing else. */
final class EntityTypeRule implements Rule.OfSharedTable {

    @Override
    public RuleId id() {
        return RuleId.ENTITY_TYPE;
    }

    @Override
    public void check(SharedTableModel shared, Diagnostics diagnostics) {
        Map<String, TableModel> owners = new HashMap<>();
        for (TableModel table : shared.entities()) {
            EntityTypeModel type = table.entity().composition().type().orElseThrow();
            Stream.concat(Stream.of(type.name()), type.formerNames().stream())
                    .forEach(name -> checkName(owners, name, table, diagnostics));
            checkAttribute(shared, table, diagnostics);
        }
        if (shared.entityType().value().isEmpty()) {
            diagnostics.error(
                    id(), shared.entityType().origin(), "Items say which entity they are in an attribute. Name it.");
        }
    }

    private void checkName(
            Map<String, TableModel> owners, Declared<String> name, TableModel table, Diagnostics diagnostics) {
        TableModel first = owners.putIfAbsent(name.value(), table);
        if (first != null) {
            diagnostics.error(
                    id(),
                    name.origin(),
                    "Items of the type `%s` are those of `%s` already. Give `%s` another type."
                            .formatted(
                                    name.value(),
                                    first.entity().type(),
                                    table.entity().type()));
        }
    }

    private void checkAttribute(SharedTableModel shared, TableModel table, Diagnostics diagnostics) {
        String attribute = shared.entityType().value();
        Stream<String> taken = Stream.concat(
                table.entity().ownAttributes().stream().map(stored -> stored.name()),
                table.entity().composition().templates().stream().map(template -> template.attribute()));
        if (taken.anyMatch(attribute::equals)) {
            diagnostics.error(
                    id(),
                    table.entity().origin(),
                    "`%s` stores something else in `%s`, which says which entity an item is. Rename one."
                            .formatted(table.entity().type(), attribute));
        }
    }
}
