package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.UpdateValue;

/**
 * Refuses trees that are nested so deep that walking them could overflow the stack. Each level takes an operator, and
 * the service takes no more than 300.
 */
final class TreeDepth {
    static final int LIMIT = 300;

    private TreeDepth() {}

    static void check(Condition condition) {
        check(condition, 1);
    }

    static void check(UpdateValue value) {
        check(value, 1);
    }

    /** Kinds not named here have operands and no conditions inside them. */
    private static void check(Condition condition, int depth) {
        require(depth);
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(part -> check(part, depth + 1));
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(part -> check(part, depth + 1));
        } else if (condition instanceof Condition.Not not) {
            check(not.condition(), depth + 1);
        }
    }

    /** Kinds not named here have no values inside them. */
    private static void check(UpdateValue value, int depth) {
        require(depth);
        if (value instanceof UpdateValue.IfNotExists ifNotExists) {
            check(ifNotExists.fallback(), depth + 1);
        } else if (value instanceof UpdateValue.ListAppend append) {
            check(append.first(), depth + 1);
            check(append.second(), depth + 1);
        } else if (value instanceof UpdateValue.Plus plus) {
            check(plus.left(), depth + 1);
            check(plus.right(), depth + 1);
        } else if (value instanceof UpdateValue.Minus minus) {
            check(minus.left(), depth + 1);
            check(minus.right(), depth + 1);
        }
    }

    private static void require(int depth) {
        if (depth > LIMIT) {
            throw new ExpressionException(ExpressionException.Kind.TOO_MANY_OPERATORS, Integer.toString(LIMIT + 1));
        }
    }
}
