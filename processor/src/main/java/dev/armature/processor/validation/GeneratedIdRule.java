package dev.armature.processor.validation;

import dev.armature.annotation.IdStrategy;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.ScalarKind;
import java.util.Optional;

/** A generated id is a string, or a {@code UUID} where that is what the strategy makes. */
final class GeneratedIdRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.GENERATED_ID;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        for (AttributeModel attribute : record.attributes()) {
            attribute.policy().generatedId().ifPresent(strategy -> check(attribute, strategy, diagnostics));
        }
    }

    private void check(AttributeModel attribute, Declared<IdStrategy> strategy, Diagnostics diagnostics) {
        boolean makesUuid = strategy.value() == IdStrategy.UUID_V4 || strategy.value() == IdStrategy.UUID_V7;
        boolean isPlain = attribute.presence() == Presence.REQUIRED || attribute.presence() == Presence.NULLABLE;
        Optional<ScalarKind> kind = attribute.codec().scalarKind();
        boolean isString = kind.filter(ScalarKind.STRING::equals).isPresent();
        boolean isUuid = kind.filter(ScalarKind.UUID::equals).isPresent();
        if (!isPlain || !(isString || (isUuid && makesUuid))) {
            diagnostics.error(
                    id(),
                    strategy.origin(),
                    "`%s` gets an id by %s, and its type is `%s`. Declare it as String%s."
                            .formatted(
                                    attribute.component(),
                                    strategy.value(),
                                    attribute.declaredType(),
                                    makesUuid ? " or UUID" : ""));
        }
    }
}
