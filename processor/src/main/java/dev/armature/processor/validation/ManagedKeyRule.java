package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.TableModel;

/** A value that the runtime sets is no key of the table; an index may be keyed by it. */
final class ManagedKeyRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.MANAGED_KEY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (KeyPart part : table.key().parts()) {
            for (Declared<ManagedValue> managed : part.attribute().managed()) {
                diagnostics.error(id(), managed.origin(), """
                        `%s` is a key of the table, and %s would change it: a write would make another item. Drop \
                        one of the two; an index may be keyed by it.""".formatted(
                                part.attribute().component(), managed.value().annotation()));
            }
        }
    }
}
