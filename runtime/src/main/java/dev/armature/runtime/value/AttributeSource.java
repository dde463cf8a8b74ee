package dev.armature.runtime.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where attribute values are read from: the way from an item to a codec. A source is a cursor that stands on one value
 * at a time and begins inside the item's own map.
 *
 * <p>In a map, either look attributes up with {@link #find(AttributeName)}, fastest in the order in which they were
 * written, or walk them with {@link #next()} and {@link #name()}. In a list or set, walk with {@link #next()}. To go
 * inside the value it stands on, {@link #enter()}; to return, {@link #exit()}, which is allowed before the end.
 * Reading a value as a type it does not have throws {@link UnexpectedTypeException}. A source is used by one thread.
 */
public interface AttributeSource {
    /** Moves to the named attribute of the current map; returns false, and stands nowhere, if there is none. */
    boolean find(AttributeName name);

    /**
     * Moves to the named attribute of the current map, which must be there, and returns this source.
     *
     * @throws MissingAttributeException if there is none
     */
    default AttributeSource at(AttributeName name) {
        if (!find(name)) {
            throw new MissingAttributeException(name.text());
        }
        return this;
    }

    /** Returns the string of the named attribute; empty where it is absent or null. */
    default Optional<String> optionalString(AttributeName name) {
        return find(name) && !isNull() ? Optional.of(string()) : Optional.empty();
    }

    /** Moves to the next entry of the current map, list or set; false at its end. */
    boolean next();

    /** Returns the name of the map entry that {@link #next()} moved to. */
    String name();

    /** Returns the name of the attribute or entry last found, for messages; empty before the first. */
    String lastAttribute();

    /** Returns the type of the value it stands on. */
    AttributeType type();

    /** Returns whether the value it stands on is the null value. */
    default boolean isNull() {
        return type() == AttributeType.NULL;
    }

    /** Returns the string it stands on. */
    String string();

    /** Returns the number it stands on. */
    DynamoNumber number();

    /**
     * Returns the number it stands on as a {@code long}.
     *
     * @throws ArithmeticException if it has a fraction or is out of range
     */
    default long longNumber() {
        return number().longValueExact();
    }

    /**
     * Returns the number it stands on as an {@code int}.
     *
     * @throws ArithmeticException if it has a fraction or is out of range
     */
    default int intNumber() {
        return Math.toIntExact(longNumber());
    }

    /** Returns the number it stands on as a {@code BigDecimal} without trailing zeros. */
    default BigDecimal decimalNumber() {
        return number().toBigDecimal();
    }

    /** Returns a copy of the bytes it stands on. */
    byte[] binary();

    /** Returns the boolean it stands on. */
    boolean bool();

    /** Goes inside the map, list or set it stands on, before the first entry, and returns the number of entries. */
    int enter();

    /** Leaves the map, list or set entered last, and stands behind it. */
    void exit();

    /** Returns the value it stands on, decoded whole. */
    AttributeValue value();

    /** Writes the value it stands on into {@code sink}. */
    default void copyTo(AttributeSink sink) {
        sink.value(value());
    }

    /**
     * Checks the type of the value it stands on.
     *
     * @throws UnexpectedTypeException if it is not {@code expected}
     */
    void require(AttributeType expected);
}
