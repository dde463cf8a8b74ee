package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.RoundModel;
import dev.armature.processor.model.TypeRef;
import java.util.HashMap;
import java.util.Map;

/** A table belongs to one record, or to one sealed interface. */
final class SharedTableRule implements Rule.OfRound {

    @Override
    public RuleId id() {
        return RuleId.SHARED_TABLE;
    }

    @Override
    public void check(RoundModel round, Diagnostics diagnostics) {
        Map<String, TypeRef> owners = new HashMap<>();
        round.tables()
                .forEach(table -> check(owners, table.name(), table.entity().type(), diagnostics));
        round.sharedTables().forEach(table -> check(owners, table.name(), table.type(), diagnostics));
    }

    private void check(Map<String, TypeRef> owners, Declared<String> name, TypeRef type, Diagnostics diagnostics) {
        TypeRef first = owners.putIfAbsent(name.value(), type);
        if (first != null) {
            diagnostics.error(id(), name.origin(), """
                    The table `%s` is that of `%s` already: a read could not tell their items apart. Give `%s` a table of \
                    its own name, or make both entities of one sealed interface.""".formatted(name.value(), first, type));
        }
    }
}
