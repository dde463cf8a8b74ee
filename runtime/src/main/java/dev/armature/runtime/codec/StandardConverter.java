package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeType;
import org.jspecify.annotations.Nullable;

/**
 * A converter of this package for one scalar type. Each is a class of its own, so that an application loads those that
 * it uses and no others; none has a lambda, whose first use costs a cold start more than all these classes.
 */
abstract class StandardConverter<T> implements AttributeConverter<T> {
    private static final int QUOTED_CHARACTERS = 100;

    private final AttributeType type;

    StandardConverter(AttributeType type) {
        this.type = type;
    }

    @Override
    public final AttributeType type() {
        return type;
    }

    /**
     * Returns whether values that {@code equals} tells apart are stored differently, so that a set of them cannot hold
     * a stored value twice.
     */
    boolean keepsApart() {
        return true;
    }

    /**
     * Returns the exception for text that is no value of the type.
     *
     * @param expected the type and an example, with its article: {@code "a date such as 2026-01-31"}
     */
    static IllegalArgumentException unreadable(String text, String expected, @Nullable Throwable cause) {
        String quoted = text.length() <= QUOTED_CHARACTERS ? text : text.substring(0, QUOTED_CHARACTERS) + "…";
        return new IllegalArgumentException("'" + quoted + "' is not " + expected, cause);
    }
}
