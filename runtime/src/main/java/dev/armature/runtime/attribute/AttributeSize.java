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
        return compare(Comparator.EQ, constant(value));
    }

    /** Returns the condition that the size is the number in {@code other}. */
    public Condition eq(NumberAttribute<?> other) {
        return compare(Comparator.EQ, other.operand());
    }

    /** Returns the condition that the size is {@code other}. */
    public Condition eq(AttributeSize other) {
        return compare(Comparator.EQ, other.operand());
    }

    /** Returns the condition that the size is not {@code value}. */
    public Condition ne(long value) {
        return compare(Comparator.NE, constant(value));
    }

    /** Returns the condition that the size is not the number in {@code other}. */
    public Condition ne(NumberAttribute<?> other) {
        return compare(Comparator.NE, other.operand());
    }

    /** Returns the condition that the size is not {@code other}. */
    public Condition ne(AttributeSize other) {
        return compare(Comparator.NE, other.operand());
    }

    /** Returns the condition that the size is less than {@code value}. */
    public Condition lt(long value) {
        return compare(Comparator.LT, constant(value));
    }

    /** Returns the condition that the size is less than the number in {@code other}. */
    public Condition lt(NumberAttribute<?> other) {
        return compare(Comparator.LT, other.operand());
    }

    /** Returns the condition that the size is less than {@code other}. */
    public Condition lt(AttributeSize other) {
        return compare(Comparator.LT, other.operand());
    }

    /** Returns the condition that the size is at most {@code value}. */
    public Condition le(long value) {
        return compare(Comparator.LE, constant(value));
    }

    /** Returns the condition that the size is at most the number in {@code other}. */
    public Condition le(NumberAttribute<?> other) {
        return compare(Comparator.LE, other.operand());
    }

    /** Returns the condition that the size is at most {@code other}. */
    public Condition le(AttributeSize other) {
        return compare(Comparator.LE, other.operand());
    }

    /** Returns the condition that the size is greater than {@code value}. */
    public Condition gt(long value) {
        return compare(Comparator.GT, constant(value));
    }

    /** Returns the condition that the size is greater than the number in {@code other}. */
    public Condition gt(NumberAttribute<?> other) {
        return compare(Comparator.GT, other.operand());
    }

    /** Returns the condition that the size is greater than {@code other}. */
    public Condition gt(AttributeSize other) {
        return compare(Comparator.GT, other.operand());
    }

    /** Returns the condition that the size is at least {@code value}. */
    public Condition ge(long value) {
        return compare(Comparator.GE, constant(value));
    }

    /** Returns the condition that the size is at least the number in {@code other}. */
    public Condition ge(NumberAttribute<?> other) {
        return compare(Comparator.GE, other.operand());
    }

    /** Returns the condition that the size is at least {@code other}. */
    public Condition ge(AttributeSize other) {
        return compare(Comparator.GE, other.operand());
    }

    /** Returns the condition that the size lies between these, both included. */
    public Condition between(long lower, long upper) {
        return new Condition.Between(operand(), constant(lower), constant(upper));
    }

    private Condition compare(Comparator comparator, Operand other) {
        return new Condition.Comparison(operand(), comparator, other);
    }

    private Operand operand() {
        return Operand.size(path);
    }

    private static Operand constant(long value) {
        return Operand.constant(AttributeValue.of(value));
    }
}
