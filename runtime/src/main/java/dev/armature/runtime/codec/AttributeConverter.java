package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.ItemSink;

/**
 * Writes values of one Java type as attribute values of one DynamoDB type, and reads them back. Immutable and safe to
 * share between threads.
 *
 * <p>An application's own converter is named in {@code @Converted}:
 *
 * <pre>{@code
 * public final class MoneyConverter implements AttributeConverter<Money> {
 *     public AttributeType type() { return AttributeType.S; }
 *     public void write(Money value, AttributeSink sink) { sink.string(value.toString()); }
 *     public Money read(AttributeSource source) { return Money.parse(source.string()); }
 * }
 * }</pre>
 *
 * <p>A value that cannot be converted is reported by any unchecked exception; the codec around adds the entity's and the
 * attribute's name.
 *
 * @param <T> the Java type; values are never null
 */
public interface AttributeConverter<T> {
    /** Returns the DynamoDB type of all values that this converter writes. */
    AttributeType type();

    /** Writes {@code value} as exactly one attribute value. */
    void write(T value, AttributeSink sink);

    /** Reads the value that {@code source} stands on. */
    T read(AttributeSource source);

    /** Returns {@code value} as a decoded attribute value: a constant for an expression. */
    default AttributeValue toValue(T value) {
        return AttributeValue.written(sink -> write(value, sink));
    }

    /** Reads a decoded attribute value, of this converter's type. */
    default T fromValue(AttributeValue value) {
        ItemSink sink = new ItemSink();
        value.writeTo(sink.attribute("value"));
        AttributeSource source = sink.toItem().source();
        source.next();
        return read(source);
    }
}
