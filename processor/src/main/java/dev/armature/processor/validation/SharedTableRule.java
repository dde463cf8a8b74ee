package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.RoundModel;
import dev.armature.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;

/** A table belongs to one record. */
final class SharedTableRule implements Rule.OfRound {

    @Override
    public RuleId id() {
        return RuleId.SHARED_TABLE;
    }

    @Override
    public void check(RoundModel round, Diagnostics diagnostics) {
        Map<String, TableModel> byName = new HashMap<>();
        for (TableModel table : round.tables()) {
            TableModel first = byName.putIfAbsent(table.name().value(), table);
            if (first != null) {
                diagnostics.error(id(), table.name().origin(), """
                        The table `%s` is that of `%s` already, and one record is one table: a read could not tell \
                        their items apart. Give `%s` a table of its own name.""".formatted(
                                table.name().value(),
                                first.entity().type(),
                                table.entity().type()));
            }
        }
    }
}
