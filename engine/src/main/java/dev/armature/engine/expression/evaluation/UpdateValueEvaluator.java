package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;

/** Computes what {@code SET} assigns, from the item as it was before the update. */
final class UpdateValueEvaluator {
    private final Item before;

    UpdateValueEvaluator(Item before) {
        this.before = before;
    }

    AttributeValue evaluate(UpdateValue value) {
        if (value instanceof Operand.Constant constant) {
            return constant.value();
        }
        if (value instanceof Operand.Path path) {
            return require(path.path());
        }
        if (value instanceof UpdateValue.IfNotExists ifNotExists) {
            return before.find(ifNotExists.path()).orElseGet(() -> evaluate(ifNotExists.fallback()));
        }
        if (value instanceof UpdateValue.ListAppend append) {
            return UpdateArithmetic.append(evaluate(append.first()), evaluate(append.second()));
        }
        if (value instanceof UpdateValue.Plus plus) {
            return UpdateArithmetic.plus(evaluate(plus.left()), evaluate(plus.right()));
        }
        UpdateValue.Minus minus = (UpdateValue.Minus) value;
        return UpdateArithmetic.minus(evaluate(minus.left()), evaluate(minus.right()));
    }

    private AttributeValue require(DocumentPath path) {
        return before.find(path).orElseThrow(() -> new ExpressionException(Kind.NO_ATTRIBUTE));
    }
}
