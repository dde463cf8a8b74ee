package dev.armature.engine.expression.checking;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;

/**
 * How long the text of a tree can be at most, as a client of the service writes it: with a placeholder for each name and
 * value. It is counted from the kinds of the tree's parts alone, so that a tree that is surely short need not be written.
 */
public final class TextLength {
    /** The longest text that the service takes, in bytes. */
    public static final int LIMIT = 4_096;

    /** A text within the limit has fewer than a thousand of each. */
    private static final int PLACEHOLDER = "#n999".length();

    private static final int NAME = PLACEHOLDER + ".".length();
    private static final int INDEX = "[2147483647]".length();
    /** The longest function, with what stands around its operands. */
    private static final int FUNCTION = "attribute_not_exists(, )".length();

    private static final int OPERATOR = " BETWEEN  AND ".length();
    private static final int SEPARATOR = " AND ()".length();
    private static final int SECTION = " DELETE ".length();
    /** No tree within the other limits is deeper; what is deeper has no text. */
    private static final int MAX_DEPTH = 300;

    private TextLength() {}

    /** Returns a length that the text of a condition, key condition, update or projection does not exceed. */
    public static long atMost(Object tree) {
        // Whether it is one of the many kinds of conditions takes longest to ask.
        if (tree instanceof KeyCondition condition) {
            return (condition.equalities().size() + 1L) * (2 * PLACEHOLDER + FUNCTION + OPERATOR);
        }
        if (tree instanceof Update update) {
            return of(update);
        }
        return tree instanceof Projection projection ? of(projection) : of((Condition) tree, 1);
    }

    private static long of(Projection projection) {
        long length = 0;
        for (DocumentPath path : projection.paths()) {
            length += of(path) + SEPARATOR;
        }
        return length;
    }

    private static long of(Condition condition, int depth) {
        if (condition instanceof Condition.Comparison comparison) {
            return of(comparison.left()) + of(comparison.right()) + OPERATOR;
        }
        if (condition instanceof Condition.And and) {
            return of(and.conditions(), depth);
        }
        if (condition instanceof Condition.Or or) {
            return of(or.conditions(), depth);
        }
        if (condition instanceof Condition.In in) {
            return of(in.operand()) + operands(in.candidates()) + OPERATOR;
        }
        if (condition instanceof Condition.Between between) {
            return of(between.operand()) + of(between.lower()) + of(between.upper()) + OPERATOR;
        }
        if (condition instanceof Condition.Not not) {
            return depth > MAX_DEPTH ? 0 : of(not.condition(), depth + 1) + SEPARATOR;
        }
        return FUNCTION + function(condition);
    }

    private static long of(List<Condition> conditions, int depth) {
        long length = 0;
        if (depth <= MAX_DEPTH) {
            for (Condition condition : conditions) {
                length += of(condition, depth + 1) + SEPARATOR;
            }
        }
        return length;
    }

    private static long operands(List<Operand> operands) {
        long length = 0;
        for (Operand operand : operands) {
            length += of(operand) + SEPARATOR;
        }
        return length;
    }

    private static long function(Condition condition) {
        if (condition instanceof Condition.AttributeExists exists) {
            return of(exists.path());
        }
        if (condition instanceof Condition.AttributeNotExists notExists) {
            return of(notExists.path());
        }
        if (condition instanceof Condition.BeginsWith beginsWith) {
            return of(beginsWith.operand()) + of(beginsWith.prefix());
        }
        if (condition instanceof Condition.Contains contains) {
            return of(contains.operand()) + of(contains.part());
        }
        return condition instanceof Condition.AttributeTypeIs typeIs ? of(typeIs.path()) + of(typeIs.type()) : 0;
    }

    private static long of(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return of(path.path());
        }
        return operand instanceof Operand.Size size ? of(size.path()) + FUNCTION : PLACEHOLDER;
    }

    private static long of(DocumentPath path) {
        return path.isTopLevel() ? NAME : (long) path.elements().size() * INDEX;
    }

    private static long of(Update update) {
        long length = 4L * SECTION;
        for (Update.Set set : update.sets()) {
            length += of(set.path()) + of(set.value(), 1) + SEPARATOR;
        }
        for (Update.Remove remove : update.removes()) {
            length += of(remove.path()) + SEPARATOR;
        }
        for (Update.Add add : update.adds()) {
            length += of(add.path()) + PLACEHOLDER + SEPARATOR;
        }
        for (Update.Delete delete : update.deletes()) {
            length += of(delete.path()) + PLACEHOLDER + SEPARATOR;
        }
        return length;
    }

    private static long of(UpdateValue value, int depth) {
        if (value instanceof Operand operand) {
            return of(operand);
        }
        if (depth > MAX_DEPTH) {
            return 0;
        }
        if (value instanceof UpdateValue.IfNotExists ifNotExists) {
            return of(ifNotExists.path()) + of(ifNotExists.fallback(), depth + 1) + FUNCTION;
        }
        if (value instanceof UpdateValue.ListAppend append) {
            return of(append.first(), depth + 1) + of(append.second(), depth + 1) + FUNCTION;
        }
        if (value instanceof UpdateValue.Plus plus) {
            return of(plus.left(), depth + 1) + of(plus.right(), depth + 1) + OPERATOR;
        }
        return value instanceof UpdateValue.Minus minus
                ? of(minus.left(), depth + 1) + of(minus.right(), depth + 1) + OPERATOR
                : 0;
    }
}
