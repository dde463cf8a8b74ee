package dev.armature.engine.expression.checking;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.PathText;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what a tree is made of, and keeps the first problem found. Used for one tree. */
final class Problems {
    private static final int MAX_OPERATORS = 300;

    private int operators;
    private @Nullable ExpressionException first;

    /** Counts operators or functions. */
    void count(int more) {
        operators += more;
    }

    /** Notes a problem, unless one was noted before. */
    void report(Kind kind, String... details) {
        if (first == null) {
            first = new ExpressionException(kind, details);
        }
    }

    /** Notes an operand that is a constant, and of none of these types. */
    void requireType(Object operand, Set<AttributeType> types, String operator) {
        if (operand instanceof Operand.Constant constant) {
            requireType(constant.value(), types, operator);
        } else if (operand instanceof Operand.Size && !types.contains(AttributeType.N)) {
            report(Kind.OPERAND_TYPE, operator, AttributeType.N.name());
        }
    }

    private void requireType(AttributeValue constant, Set<AttributeType> types, String operator) {
        if (!types.contains(constant.type())) {
            report(Kind.OPERAND_TYPE, operator, constant.type().name());
        }
    }

    /** Notes an operand that repeats the path which the first one is. */
    void requireDistinct(Operand first, Object other, String operator) {
        if (first instanceof Operand.Path path && other.equals(first)) {
            report(Kind.EQUAL_OPERANDS, operator, PathText.of(path.path()));
        }
    }

    /** Returns the problem to report, or null where nothing is wrong; too many operators come last. */
    @Nullable
    ExpressionException first() {
        if (first == null && operators > MAX_OPERATORS) {
            return new ExpressionException(Kind.TOO_MANY_OPERATORS, Integer.toString(MAX_OPERATORS + 1));
        }
        return first;
    }
}
