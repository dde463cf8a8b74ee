package dev.armature.runtime.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A value of an attribute, decoded: the view for code that wants to look around, and the constants in expressions.
 * Immutable. Maps keep their order for reading, yet compare without it, as sets do.
 */
public sealed interface AttributeValue {
    /** Returns the type, under its name on the wire. */
    AttributeType type();

    /** Writes this value, whole. */
    void writeTo(AttributeSink sink);

    /** Returns the string value. */
    static AttributeValue of(String value) {
        return new S(value);
    }

    /** Returns the number value. */
    static AttributeValue of(long value) {
        return new N(DynamoNumber.of(value));
    }

    /** Returns the boolean value. */
    static AttributeValue of(boolean value) {
        return value ? BOOL.TRUE : BOOL.FALSE;
    }

    /** Returns the value that {@code writer} writes, which must be exactly one. */
    static AttributeValue written(Consumer<AttributeSink> writer) {
        ItemSink sink = new ItemSink();
        sink.attribute(ItemSink.ONLY);
        writer.accept(sink);
        AttributeSource source = sink.toItem().source();
        source.next();
        return source.value();
    }

    /** A string. */
    record S(String value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.S;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.string(value);
        }
    }

    /** A number. */
    record N(DynamoNumber value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.N;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.number(value);
        }
    }

    /** Bytes, which order as unsigned; the array is copied on the way in and out. */
    final class B implements AttributeValue, Comparable<B> {
        private final byte[] bytes;

        /** Copies the bytes. */
        public B(byte[] value) {
            this.bytes = value.clone();
        }

        /** Returns a copy of the bytes. */
        public byte[] value() {
            return bytes.clone();
        }

        /** Returns the number of bytes. */
        public int length() {
            return bytes.length;
        }

        /** Returns whether the bytes begin with those of {@code prefix}. */
        public boolean startsWith(B prefix) {
            return prefix.bytes.length <= bytes.length
                    && Arrays.equals(bytes, 0, prefix.bytes.length, prefix.bytes, 0, prefix.bytes.length);
        }

        /** Returns whether {@code part} occurs anywhere in the bytes. */
        public boolean contains(B part) {
            for (int from = 0; from + part.bytes.length <= bytes.length; from++) {
                if (Arrays.equals(bytes, from, from + part.bytes.length, part.bytes, 0, part.bytes.length)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public AttributeType type() {
            return AttributeType.B;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.binary(bytes);
        }

        @Override
        public int compareTo(B other) {
            return Arrays.compareUnsigned(bytes, other.bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof B b && Arrays.equals(b.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "B[" + HexFormat.of().formatHex(bytes) + "]";
        }
    }

    /** True or false. */
    record BOOL(boolean value) implements AttributeValue {
        static final BOOL TRUE = new BOOL(true);
        static final BOOL FALSE = new BOOL(false);

        @Override
        public AttributeType type() {
            return AttributeType.BOOL;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.bool(value);
        }
    }

    /** The null value. */
    record NULL() implements AttributeValue {
        /** The only one that is needed. */
        public static final NULL INSTANCE = new NULL();

        @Override
        public AttributeType type() {
            return AttributeType.NULL;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.nullValue();
        }
    }

    /** A set of strings. */
    record SS(Set<String> values) implements AttributeValue {
        /** Copies the members, keeping their order. */
        public SS {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public AttributeType type() {
            return AttributeType.SS;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.startSet(AttributeType.SS);
            values.forEach(sink::string);
            sink.endSet();
        }
    }

    /** A set of numbers. */
    record NS(Set<DynamoNumber> values) implements AttributeValue {
        /** Copies the members, keeping their order. */
        public NS {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public AttributeType type() {
            return AttributeType.NS;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.startSet(AttributeType.NS);
            values.forEach(sink::number);
            sink.endSet();
        }
    }

    /** A set of byte strings. */
    record BS(Set<B> values) implements AttributeValue {
        /** Copies the members, keeping their order. */
        public BS {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public AttributeType type() {
            return AttributeType.BS;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.startSet(AttributeType.BS);
            values.forEach(member -> member.writeTo(sink));
            sink.endSet();
        }
    }

    /** A list of values. */
    record L(List<AttributeValue> values) implements AttributeValue {
        /** Copies the list. */
        public L {
            values = List.copyOf(values);
        }

        @Override
        public AttributeType type() {
            return AttributeType.L;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.startList();
            values.forEach(element -> element.writeTo(sink));
            sink.endList();
        }
    }

    /** A map from name to value. */
    record M(Map<String, AttributeValue> entries) implements AttributeValue {
        /** Copies the map, keeping its order. */
        public M {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public AttributeType type() {
            return AttributeType.M;
        }

        @Override
        public void writeTo(AttributeSink sink) {
            sink.startMap();
            entries.forEach((name, value) -> {
                sink.attribute(name);
                value.writeTo(sink);
            });
            sink.endMap();
        }
    }
}
