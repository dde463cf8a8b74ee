package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DynamoNumber;
import java.util.Base64;

/** Writes one value as JSON without any space in it. */
final class JsonSink implements AttributeSink {
    /** Far more than an item could nest, and far less than would exhaust a stack. */
    static final int MAX_DEPTH = 256;

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
    private String lastAttribute = "";
    private int depth;
    /** Whether a value or name stands before the next one in the same object or array. */
    private boolean needsComma;

    @Override
    public AttributeSink attribute(AttributeName name) {
        return attribute(name.text());
    }

    @Override
    public AttributeSink attribute(String name) {
        separate();
        lastAttribute = name;
        quote(name);
        text.append(':');
        needsComma = false;
        return this;
    }

    @Override
    public String lastAttribute() {
        return lastAttribute;
    }

    @Override
    public AttributeSink string(String value) {
        separate();
        quote(value);
        return this;
    }

    @Override
    public AttributeSink number(long value) {
        separate();
        text.append(value);
        return this;
    }

    @Override
    public AttributeSink number(DynamoNumber value) {
        separate();
        text.append(value);
        return this;
    }

    @Override
    public AttributeSink binary(byte[] value) {
        return string(Base64.getEncoder().encodeToString(value));
    }

    @Override
    public AttributeSink bool(boolean value) {
        separate();
        text.append(value);
        return this;
    }

    @Override
    public AttributeSink nullValue() {
        separate();
        text.append("null");
        return this;
    }

    @Override
    public AttributeSink startMap() {
        return start('{');
    }

    @Override
    public AttributeSink endMap() {
        return end('}');
    }

    @Override
    public AttributeSink startList() {
        return start('[');
    }

    @Override
    public AttributeSink endList() {
        return end(']');
    }

    @Override
    public AttributeSink startSet(AttributeType type) {
        return start('[');
    }

    @Override
    public AttributeSink endSet() {
        return end(']');
    }

    /** Returns the JSON written so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    private AttributeSink start(char bracket) {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("JSON may be nested " + MAX_DEPTH + " levels deep");
        }
        separate();
        text.append(bracket);
        needsComma = false;
        return this;
    }

    private AttributeSink end(char bracket) {
        depth--;
        text.append(bracket);
        needsComma = true;
        return this;
    }

    private void separate() {
        if (needsComma) {
            text.append(',');
        }
        needsComma = true;
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            if (next == '"' || next == '\\') {
                text.append('\\').append(next);
            } else if (next < ' ') {
                text.append("\\u00").append(HEX.charAt(next >> 4)).append(HEX.charAt(next & 0xF));
            } else {
                text.append(next);
            }
        }
        text.append('"');
    }
}
