package dev.armature.runtime.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Where attribute values are written, one call a value: the way from a codec into an item.
 *
 * <p>A sink begins inside the item's own map. In a map, {@link #attribute(AttributeName)} comes before each value; in a
 * list or set, values follow each other. Every {@code start…} is closed by its {@code end…}. A sink is used by one
 * thread, for one item.
 *
 * <pre>{@code
 * sink.attribute(ARTIST).string("Acme Band");
 * sink.attribute(TAGS).startSet(AttributeType.SS).string("live").string("jazz").endSet();
 * }</pre>
 */
public interface AttributeSink {
    /** Names the value that is written next. The caller never repeats a name within one map. */
    AttributeSink attribute(AttributeName name);

    /** Names the value that is written next, where the name is not known before run time: an entry of a map. */
    default AttributeSink attribute(String name) {
        return attribute(AttributeName.of(name));
    }

    /** Returns the name given last, for messages; empty before the first. */
    String lastAttribute();

    /** Writes a string. */
    AttributeSink string(String value);

    /**
     * Writes a string that is at hand as ASCII bytes, all below 0x80; the array is copied. Converters of fixed-width
     * forms write them this way, since a sink of bytes needs no {@code String} then.
     */
    default AttributeSink ascii(byte[] text) {
        return string(new String(text, StandardCharsets.ISO_8859_1));
    }

    /** Writes a whole number. */
    AttributeSink number(long value);

    /** Writes a number. */
    AttributeSink number(DynamoNumber value);

    /**
     * Writes a number, exactly.
     *
     * @throws InvalidNumberException if it has more than 38 significant digits or is out of range
     */
    default AttributeSink number(BigDecimal value) {
        return number(DynamoNumber.of(value));
    }

    /**
     * Writes the shortest decimal that reads back as {@code value}.
     *
     * @throws InvalidNumberException if it is infinite, not a number, or out of range
     */
    default AttributeSink number(double value) {
        return number(DynamoNumber.of(value));
    }

    /** Writes bytes; the array is copied. */
    AttributeSink binary(byte[] value);

    /** Writes true or false. */
    AttributeSink bool(boolean value);

    /** Writes the null value. */
    AttributeSink nullValue();

    /** Begins a map. */
    AttributeSink startMap();

    /** Ends the map begun last. */
    AttributeSink endMap();

    /** Begins a list. */
    AttributeSink startList();

    /** Ends the list begun last. */
    AttributeSink endList();

    /** Begins a set of the given set type; its members are written as S, N or B. */
    AttributeSink startSet(AttributeType type);

    /** Ends the set begun last. The caller writes no member twice, and at least one. */
    AttributeSink endSet();

    /** Writes a decoded value, whole. */
    default AttributeSink value(AttributeValue value) {
        value.writeTo(this);
        return this;
    }
}
