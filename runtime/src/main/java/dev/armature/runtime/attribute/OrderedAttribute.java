package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;

/**
 * An attribute whose stored values have an order: strings by UTF-8 bytes, numbers by value, binaries by unsigned bytes.
 *
 * @param <T> the Java type of its values
 */
public class OrderedAttribute<T> extends Attribute<T> {
    /** Creates the token for the attribute at {@code path}, whose values {@code converter} stores. */
    public OrderedAttribute(DocumentPath path, AttributeConverter<T> converter) {
        super(path, converter);
    }

    /** Creates the token for the top-level attribute of this name. */
    public OrderedAttribute(AttributeName name, AttributeConverter<T> converter) {
        this(DocumentPath.of(name), converter);
    }

    /** Returns the condition {@code attribute < value}. */
    public final Condition lt(T value) {
        return compare(Comparator.LT, value);
    }

    /** Returns the condition {@code attribute < other}. */
    public final Condition lt(OrderedAttribute<T> other) {
        return compare(Comparator.LT, other);
    }

    /** Returns the condition {@code attribute <= value}. */
    public final Condition le(T value) {
        return compare(Comparator.LE, value);
    }

    /** Returns the condition {@code attribute <= other}. */
    public final Condition le(OrderedAttribute<T> other) {
        return compare(Comparator.LE, other);
    }

    /** Returns the condition {@code attribute > value}. */
    public final Condition gt(T value) {
        return compare(Comparator.GT, value);
    }

    /** Returns the condition {@code attribute > other}. */
    public final Condition gt(OrderedAttribute<T> other) {
        return compare(Comparator.GT, other);
    }

    /** Returns the condition {@code attribute >= value}. */
    public final Condition ge(T value) {
        return compare(Comparator.GE, value);
    }

    /** Returns the condition {@code attribute >= other}. */
    public final Condition ge(OrderedAttribute<T> other) {
        return compare(Comparator.GE, other);
    }

    /** Returns the condition {@code attribute BETWEEN lower AND upper}, both ends included. */
    public final Condition between(T lower, T upper) {
        return new Condition.Between(operand(), Operand.constant(encode(lower)), Operand.constant(encode(upper)));
    }

    /** Returns the condition {@code attribute BETWEEN lower AND upper}, both ends included. */
    public final Condition between(OrderedAttribute<T> lower, OrderedAttribute<T> upper) {
        return new Condition.Between(operand(), lower.operand(), upper.operand());
    }
}
