package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.value.AttributeValue;
import java.util.OptionalInt;

/**
 * The order of attribute values: numbers numerically, strings by their UTF-8 bytes, binaries by unsigned bytes. Values
 * of two types, and values of the other types, have none.
 */
public final class ValueOrder {
    private ValueOrder() {}

    /** Returns how two values compare, as {@link Comparable} says it; empty where they have no order. */
    public static OptionalInt compare(AttributeValue left, AttributeValue right) {
        if (left instanceof AttributeValue.S a && right instanceof AttributeValue.S b) {
            return OptionalInt.of(compareUtf8(a.value(), b.value()));
        }
        if (left instanceof AttributeValue.N a && right instanceof AttributeValue.N b) {
            return OptionalInt.of(a.value().compareTo(b.value()));
        }
        if (left instanceof AttributeValue.B a && right instanceof AttributeValue.B b) {
            return OptionalInt.of(a.compareTo(b));
        }
        return OptionalInt.empty();
    }

    /**
     * UTF-8 keeps the order of code points. UTF-16 differs from it in one place: surrogates, which stand for code points
     * above all others, lie below U+E000 to U+FFFF. Where both characters are in that corner, they change places.
     */
    private static int compareUtf8(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean surrogatesDecide = Character.isSurrogate(a) != Character.isSurrogate(b)
                        && a >= Character.MIN_SURROGATE
                        && b >= Character.MIN_SURROGATE;
                return surrogatesDecide ? b - a : a - b;
            }
        }
        return left.length() - right.length();
    }
}
