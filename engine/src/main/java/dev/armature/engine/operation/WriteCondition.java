package dev.armature.engine.operation;

import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of an item before it is written, and whether the answer shows the item where it does not. */
record WriteCondition(@Nullable ConditionEvaluator evaluator, ReturnValuesOnConditionCheckFailure onFailure) {
    /** Holds always. */
    static final WriteCondition NONE = new WriteCondition(null, ReturnValuesOnConditionCheckFailure.NONE);

    void require(@Nullable Item item) {
        if (evaluator == null || evaluator.matches(item == null ? Item.empty() : item)) {
            return;
        }
        throw new ConditionalCheckFailedException(
                RequestWording.conditionFailed(),
                onFailure == ReturnValuesOnConditionCheckFailure.ALL_OLD
                        ? Optional.ofNullable(item)
                        : Optional.empty());
    }
}
