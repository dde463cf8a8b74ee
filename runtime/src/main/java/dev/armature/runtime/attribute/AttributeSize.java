package dev.armature.runtime.attribute;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;

/** The size of an attribute: what {@code size(path)} gives for strings, binaries, sets, lists and maps. */
public final class AttributeSize {
    private final DocumentPath path;

    AttributeSize(DocumentPath path) {
        this.path = path;
    }

    /** Returns the condition that the size is {@code value}. */
    public Condition eq(long value) {
        return compare(Comparator.EQ, value);
    }

    /** Returns the condition that the size is not {@code value}. */
    public Condition ne(long value) {
        return compare(Comparator.NE, value);
    }

    /** Returns the condition that the size is less than {@code value}. */
    public Condition lt(long value) {
        return compare(Comparator.LT, value);
    }

    /** Returns the condition that the size is at most {@code value}. */
    public Condition le(long value) {
        return compare(Comparator.LE, value);
    }

    /** Returns the condition that the size is greater than {@code value}. */
    public Condition gt(long value) {
        return compare(Comparator.GT, value);
    }

    /** Returns the condition that the size is at least {@code value}. */
    public Condition ge(long value) {
        return compare(Comparator.GE, value);
    }

    /** Returns the condition that the size lies between these, both included. */
    public Condition between(long lower, long upper) {
        return new Condition.Between(Operand.size(path), constant(lower), constant(upper));
    }

    private Condition compare(Comparator comparator, long value) {
        return new Condition.Comparison(Operand.size(path), comparator, constant(value));
    }

    private static Operand constant(long value) {
        return Operand.constant(AttributeValue.of(value));
    }
}
