package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.value.AttributeSource;
import java.util.OptionalInt;

/**
 * What {@code size} says of a value: characters of a string, bytes of a binary, members, elements or entries of a
 * collection, nothing for the other types.
 *
 * <p>Source: Developer Guide, "size". It leaves open what a string's length counts; here it is UTF-16 units, as for
 * {@link String#length()}.
 */
final class ValueSize {
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
}
