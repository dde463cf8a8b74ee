package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.TableModel;

/** A record that is a table by itself has neither composed keys nor a discriminator. */
final class ComposedKeyRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.COMPOSED_KEY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (Declared<String> composed : table.composedKeys()) {
            diagnostics.error(id(), composed.origin(), """
                    `%s` names an attribute that would be composed for several entities in one table, and `%s` is a \
                    table by itself. Put @PartitionKey, @SortKey or @GsiKey on its components, and leave this out.""".formatted(
                            composed.value(), table.entity().type()));
        }
    }
}
