package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;

/**
 * An attribute that is stored as a number. Whatever the type of its values, they may be given as {@code int}, so that
 * literals need no suffix: {@code c.celsius().ge(22)}. Of a {@code Duration} these are seconds, of a {@code Year} the year.
 * One that the type cannot hold, such as 300 for a {@code Byte}, is refused with an {@code IllegalArgumentException}.
 *
 * @param <T> the Java type of its values
 */
public final class NumberAttribute<T> extends OrderedAttribute<T> {
    /** Creates the token for the attribute at {@code path}, whose values {@code converter} stores. */
    public NumberAttribute(DocumentPath path, AttributeConverter<T> converter) {
        super(path, converter);
    }

    /** Creates the token for the top-level attribute of this name. */
    public NumberAttribute(AttributeName name, AttributeConverter<T> converter) {
        this(DocumentPath.of(name), converter);
    }

    /** Returns the condition {@code attribute = value}. */
    public Condition eq(int value) {
        return eq(valueOf(value));
    }

    /** Returns the condition {@code attribute <> value}, which also holds where the attribute is absent. */
    public Condition ne(int value) {
        return ne(valueOf(value));
    }

    /** Returns the condition {@code attribute < value}. */
    public Condition lt(int value) {
        return lt(valueOf(value));
    }

    /** Returns the condition {@code attribute <= value}. */
    public Condition le(int value) {
        return le(valueOf(value));
    }

    /** Returns the condition {@code attribute > value}. */
    public Condition gt(int value) {
        return gt(valueOf(value));
    }

    /** Returns the condition {@code attribute >= value}. */
    public Condition ge(int value) {
        return ge(valueOf(value));
    }

    /** Returns the condition {@code attribute BETWEEN lower AND upper}, both ends included. */
    public Condition between(int lower, int upper) {
        return between(valueOf(lower), valueOf(upper));
    }

    /** Returns the attribute's value that is stored as this number. */
    T valueOf(int number) {
        try {
            return converter().fromValue(AttributeValue.of(number));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    number + " is no value for attribute '" + path() + "': " + e.getMessage(), e);
        }
    }
}
