package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.TableModel;

/** A value that is written once is neither a key of the table, which never changes, nor changed by every write. */
final class WriteOnceRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.WRITE_ONCE;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (AttributeModel attribute : table.entity().attributes()) {
            attribute.policy().writeOnce().ifPresent(origin -> check(table, attribute, origin, diagnostics));
        }
    }

    private void check(TableModel table, AttributeModel attribute, Origin origin, Diagnostics diagnostics) {
        if (table.key().contains(attribute.name())) {
            diagnostics.error(
                    id(),
                    origin,
                    "`%s` is a key of the table, which never changes as it is. Drop @WriteOnce."
                            .formatted(attribute.component()));
        }
        attribute.managed().stream()
                .filter(managed -> managed.value() != ManagedValue.CREATED_AT)
                .forEach(managed -> diagnostics.error(
                        id(),
                        origin,
                        "`%s` is written once, and %s changes it with every write. Drop one of the two."
                                .formatted(
                                        attribute.component(), managed.value().annotation())));
    }
}
