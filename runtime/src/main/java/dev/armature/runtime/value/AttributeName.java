package dev.armature.runtime.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An attribute's name together with its encoded form, made once and kept in a constant so that neither writing nor
 * looking up an attribute encodes the name again.
 */
public final class AttributeName {
    private final String text;
    private final byte[] encoded;

    private AttributeName(String text) {
        this.text = text;
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] buffer = new byte[utf8.length + Varint.MAX_BYTES];
        int length = Varint.write(buffer, 0, utf8.length);
        System.arraycopy(utf8, 0, buffer, length, utf8.length);
        this.encoded = Arrays.copyOf(buffer, length + utf8.length);
    }

    /** Returns the name {@code text}; an empty name is allowed here and refused by the service. */
    public static AttributeName of(String text) {
        return new AttributeName(text);
    }

    /** Returns the name as text. */
    public String text() {
        return text;
    }

    /** The length as a varint, then the UTF-8 bytes: the form inside an item. Shared, so never to be changed. */
    byte[] encoded() {
        return encoded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributeName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
