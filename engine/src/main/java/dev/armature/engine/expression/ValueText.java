package dev.armature.engine.expression;

import dev.armature.runtime.value.AttributeValue;

/** How the service writes values in its messages. */
public final class ValueText {
    private ValueText() {}

    /** Returns a value as {@code N:12} or {@code S:text}; of a binary, what the service's JVM says of it. */
    public static String of(AttributeValue value) {
        String contents = "";
        if (value instanceof AttributeValue.S text) {
            contents = text.value();
        } else if (value instanceof AttributeValue.N number) {
            contents = number.value().toString();
        } else if (value instanceof AttributeValue.B bytes) {
            contents = "java.nio.HeapByteBuffer[pos=0 lim=" + bytes.length() + " cap=" + bytes.length() + "]";
        }
        return value.type() + ":" + contents;
    }
}
