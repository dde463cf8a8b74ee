package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeValue;
import java.util.OptionalInt;

/**
 * What {@code size} says of a value: characters of a string, bytes of a binary, members, elements or entries of a
 * collection, nothing for the other types.
 *
 * <p>Source: Developer Guide, "size". It leaves open what a string's length counts; here it is UTF-16 units, as for
 * {@link String#length()}.
 */
public final class ValueSize {
    private ValueSize() {}

    /** Returns the size of the value that {@code source} stands on, without decoding its contents. */
    static OptionalInt of(AttributeSource source) {
        return switch (source.type()) {
            case S -> OptionalInt.of(source.string().length());
            case B -> OptionalInt.of(source.binary().length);
            case SS, NS, BS, L, M -> OptionalInt.of(source.enter());
            case N, BOOL, NULL -> OptionalInt.empty();
        };
    }

    /** Returns the size of a value. */
    public static OptionalInt of(AttributeValue value) {
        if (value instanceof AttributeValue.S text) {
            return OptionalInt.of(text.value().length());
        } else if (value instanceof AttributeValue.B bytes) {
            return OptionalInt.of(bytes.length());
        } else if (value instanceof AttributeValue.SS strings) {
            return OptionalInt.of(strings.values().size());
        } else if (value instanceof AttributeValue.NS numbers) {
            return OptionalInt.of(numbers.values().size());
        } else if (value instanceof AttributeValue.BS binaries) {
            return OptionalInt.of(binaries.values().size());
        } else if (value instanceof AttributeValue.L list) {
            return OptionalInt.of(list.values().size());
        }
        return value instanceof AttributeValue.M map
                ? OptionalInt.of(map.entries().size())
                : OptionalInt.empty();
    }
}
