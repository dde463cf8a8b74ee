package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IgnoredModel;
import dev.armature.processor.model.IgnoredValue;
import dev.armature.processor.model.RecordModel;

/** A component that is not stored has a value to be read as, and says nothing about its storage. */
final class IgnoredComponentRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.IGNORED_COMPONENT;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        for (ComponentModel component : record.components()) {
            if (component instanceof IgnoredModel ignored) {
                check(record, ignored, diagnostics);
            }
        }
    }

    private void check(RecordModel record, IgnoredModel ignored, Diagnostics diagnostics) {
        if (ignored.value() == IgnoredValue.UNKNOWN) {
            diagnostics.error(
                    id(), ignored.origin(), """
                    `%s` is not stored, and a `%s` that is read needs a `%s` for it. Mark it @Nullable, or declare \
                    an Optional, a List, a Set, a Map or a primitive.""".formatted(ignored.component(), record.type(), ignored.declaredType()));
        }
        for (Declared<String> annotation : ignored.contradictions()) {
            diagnostics.error(
                    id(),
                    annotation.origin(),
                    "`%s` is not stored, because of @Ignore, and %s says how it is. Drop one of the two."
                            .formatted(ignored.component(), annotation.value()));
        }
    }
}
