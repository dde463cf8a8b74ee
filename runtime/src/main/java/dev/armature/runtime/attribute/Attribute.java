package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An attribute that can be compared for equality and asked for its presence and type, as all can. Immutable.
 *
 * @param <T> the Java type of its values, without {@code Optional}
 */
public class Attribute<T> {
    private static final int MAX_CANDIDATES = 100;

    private final DocumentPath path;
    private final AttributeConverter<T> converter;

    /** Creates the token for the attribute at {@code path}, whose values {@code converter} stores. */
    public Attribute(DocumentPath path, AttributeConverter<T> converter) {
        this.path = path;
        this.converter = converter;
    }

    /** Creates the token for the top-level attribute of this name. */
    public Attribute(AttributeName name, AttributeConverter<T> converter) {
        this(DocumentPath.of(name), converter);
    }

    /** Returns where the attribute lies. */
    public final DocumentPath path() {
        return path;
    }

    /** Returns the condition {@code attribute = value}. */
    public final Condition eq(T value) {
        return compare(Comparator.EQ, value);
    }

    /** Returns the condition that both attributes are there and hold equal values. */
    public final Condition eq(Attribute<T> other) {
        return compare(Comparator.EQ, other);
    }

    /** Returns the condition {@code attribute <> value}, which also holds where the attribute is absent. */
    public final Condition ne(T value) {
        return compare(Comparator.NE, value);
    }

    /** Returns the condition that the attributes do not hold equal values. */
    public final Condition ne(Attribute<T> other) {
        return compare(Comparator.NE, other);
    }

    /** Returns the condition that the attribute holds one of these values: 1 to 100. */
    @SafeVarargs
    public final Condition in(T... values) {
        List<T> candidates = new ArrayList<>(values.length);
        for (T value : values) {
            candidates.add(value);
        }
        return in(candidates);
    }

    /**
     * Returns the condition that the attribute holds one of these values.
     *
     * @throws IllegalArgumentException if there are none, or more than 100
     */
    public final Condition in(Collection<? extends T> values) {
        if (values.isEmpty() || values.size() > MAX_CANDIDATES) {
            throw new IllegalArgumentException(
                    "in(…) on '" + path + "' takes 1 to " + MAX_CANDIDATES + " values, not " + values.size());
        }
        List<Operand> candidates =
                values.stream().map(value -> Operand.constant(encode(value))).toList();
        return new Condition.In(operand(), candidates);
    }

    /** Returns the condition that the attribute is there. */
    public final Condition exists() {
        return new Condition.AttributeExists(path);
    }

    /** Returns the condition that the attribute is absent. */
    public final Condition notExists() {
        return new Condition.AttributeNotExists(path);
    }

    /** Returns the condition that the attribute is there with a value of this type. */
    public final Condition attributeType(AttributeType type) {
        return new Condition.AttributeTypeIs(path, Operand.constant(AttributeValue.of(type.name())));
    }

    final Operand operand() {
        return Operand.path(path);
    }

    /** Returns what stores its values. */
    public final AttributeConverter<T> converter() {
        return converter;
    }

    final Condition compare(Comparator comparator, T value) {
        return Condition.compare(path, comparator, encode(value));
    }

    final Condition compare(Comparator comparator, Attribute<T> other) {
        return new Condition.Comparison(operand(), comparator, other.operand());
    }

    /** Returns the value as it is stored. */
    AttributeValue encode(T value) {
        return encode(converter, value);
    }

    final <V> AttributeValue encode(AttributeConverter<V> valueConverter, V value) {
        if (value == null) {
            throw new NullPointerException("A value for attribute '" + path + "' is null; ask for notExists() instead");
        }
        try {
            return valueConverter.toValue(value);
        } catch (CodecException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "A value for attribute '" + path + "' cannot be stored: " + e.getMessage(), e);
        }
    }
}
