package dev.armature.runtime.key;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of one component in the templates of an entity, and the text that its values have there: a string as it is
 * stored, a number in plain digits, padded with zeros where the template says how wide. Immutable.
 *
 * @param <V> the Java type of the component, boxed
 */
public final class KeyComponent<V> implements KeySegment {
    private final String name;
    private final int width;
    private final AttributeConverter<V> converter;
    private final @Nullable AttributeName attribute;
    private final @Nullable Derivation derivation;

    private KeyComponent(
            String name,
            int width,
            AttributeConverter<V> converter,
            @Nullable AttributeName attribute,
            @Nullable Derivation derivation) {
        this.name = name;
        this.width = width;
        this.converter = converter;
        this.attribute = attribute;
        this.derivation = derivation;
    }

    /** Returns the place of a component that {@code converter} stores as a string or number. */
    public static <V> KeyComponent<V> of(String name, AttributeConverter<V> converter) {
        return new KeyComponent<>(name, 0, converter, null, null);
    }

    /**
     * Returns the place of a whole number, padded with zeros to {@code width} digits. One that is negative or has more
     * digits is refused.
     */
    public static <V> KeyComponent<V> padded(String name, int width, AttributeConverter<V> converter) {
        if (width < 1) {
            throw new IllegalArgumentException("Component " + name + " cannot be padded to " + width + " digits");
        }
        return new KeyComponent<>(name, width, converter, null, null);
    }

    /**
     * Returns the place of the day of a time: the part of its text that is a date, of UTC where it is an {@code Instant}.
     *
     * @param time the place of the time, whose text begins with its date
     */
    public static KeyComponent<String> day(KeyComponent<?> time) {
        return new KeyComponent<>(time.name + ":date", 0, StandardConverters.string(), null, new Derivation.Day(time));
    }

    /**
     * Returns the place of a shard's number, which spreads what would be one partition over several.
     *
     * @param by the place of the component whose text decides
     * @param shards how many there are, 2 to 1,000
     */
    public static KeyComponent<String> shard(KeyComponent<?> by, int shards) {
        return new KeyComponent<>("shard", 0, StandardConverters.string(), null, new Derivation.Shard(by, shards));
    }

    /** Returns what the component is made of, where it is no component of the entity. */
    @Nullable
    Derivation derivation() {
        return derivation;
    }

    /** Returns this place, of a component that is stored as an attribute of its own too. */
    public KeyComponent<V> storedAs(AttributeName own) {
        return new KeyComponent<>(name, width, converter, own, null);
    }

    /** Returns the attribute that holds the component besides keys; empty where it is stored in keys only. */
    public Optional<AttributeName> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** Returns how the component's values are stored. */
    public AttributeConverter<V> converter() {
        return converter;
    }

    /** Returns the component's name in Java. */
    public String name() {
        return name;
    }

    /**
     * Returns the text of {@code value}, not escaped yet.
     *
     * @throws IllegalArgumentException if it has none; the message names component and value
     */
    String text(V value) {
        if (value instanceof String text && converter == StandardConverters.string()) {
            return wellFormed(text);
        }
        AttributeValue stored;
        try {
            stored = converter.toValue(value);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(subject(value) + " has no stored form: " + e.getMessage(), e);
        }
        return text(stored);
    }

    /** As {@link #text(Object)}, of a value in its stored form. */
    String text(AttributeValue stored) {
        if (stored instanceof AttributeValue.S string && width == 0) {
            return wellFormed(string.value());
        }
        if (stored instanceof AttributeValue.N number) {
            return width == 0 ? plain(number.value()) : padded(number.value());
        }
        throw new IllegalArgumentException("component `" + name + "` is stored as " + stored.type()
                + ", and a key template" + (width == 0 ? " holds strings and numbers" : " pads numbers"));
    }

    private static String plain(DynamoNumber number) {
        return number.isLong()
                ? Long.toString(number.longValueExact())
                : number.toBigDecimal().stripTrailingZeros().toPlainString();
    }

    private String padded(DynamoNumber number) {
        BigInteger whole;
        try {
            whole = number.toBigDecimal().toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(subject(number) + " is no whole number, and is padded with zeros", e);
        }
        if (whole.signum() < 0) {
            throw new IllegalArgumentException(subject(number) + " is negative, and is padded with zeros");
        }
        String digits = whole.toString();
        if (digits.length() > width) {
            throw new IllegalArgumentException(subject(number) + " has more than " + width + " digits");
        }
        return "0".repeat(width - digits.length()) + digits;
    }

    /** A string that is no valid UTF-16 would be stored as another one. */
    private String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException("component `" + name + "` holds half of a surrogate pair");
            }
        }
        return text;
    }

    /**
     * Returns the value whose text this is.
     *
     * @throws RuntimeException if no value has this text
     */
    V value(String text) {
        return converter.fromValue(stored(text));
    }

    /** Returns the stored form whose text this is. */
    AttributeValue stored(String text) {
        return converter.type() == AttributeType.N
                ? new AttributeValue.N(DynamoNumber.of(new BigDecimal(text)))
                : AttributeValue.of(text);
    }

    /** Refuses text from a key that no value is written as. */
    void check(String text) {
        if (width > 0 && !(text.length() == width && text.chars().allMatch(unit -> unit >= '0' && unit <= '9'))) {
            throw new IllegalArgumentException(subject(text) + " is not written with " + width + " digits");
        }
    }

    String subject(Object value) {
        return "component `" + name + "` = " + value;
    }

    @Override
    public String toString() {
        return width == 0 ? "{" + name + "}" : "{" + name + ":" + width + "}";
    }
}
