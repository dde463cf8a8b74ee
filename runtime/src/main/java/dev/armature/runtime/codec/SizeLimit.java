package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import java.nio.charset.StandardCharsets;

/**
 * The largest size that an attribute's value may have: the bytes of a string or byte string, the elements of a list, set
 * or map.
 *
 * @param entity the entity's simple class name
 * @param attribute the limited attribute
 * @param max the largest size
 */
public record SizeLimit(String entity, AttributeName attribute, int max) {
    /** The most bytes that one UTF-16 unit takes in UTF-8. */
    private static final int MOST_BYTES_PER_UNIT = 3;

    /**
     * Checks a value's size; numbers, truth values and nulls have none.
     *
     * @throws CodecException if the value is too large
     */
    public void check(AttributeValue value) {
        if (value instanceof AttributeValue.S string) {
            check(string.value());
        } else if (value instanceof AttributeValue.B bytes) {
            checkBytes(bytes.length());
        } else if (value instanceof AttributeValue.SS set) {
            checkElements(set.values().size());
        } else if (value instanceof AttributeValue.NS set) {
            checkElements(set.values().size());
        } else if (value instanceof AttributeValue.BS set) {
            checkElements(set.values().size());
        } else if (value instanceof AttributeValue.L list) {
            checkElements(list.values().size());
        } else if (value instanceof AttributeValue.M map) {
            checkElements(map.entries().size());
        }
    }

    void check(String value) {
        if ((long) value.length() * MOST_BYTES_PER_UNIT > max) {
            checkBytes(value.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    void checkBytes(int size) {
        check(size, size == 1 ? "byte" : "bytes");
    }

    void checkElements(int size) {
        check(size, size == 1 ? "element" : "elements");
    }

    private void check(int size, String unit) {
        if (size > max) {
            throw new CodecException(
                    entity, attribute.text(), "has " + size + " " + unit + ", and @MaxSize allows " + max, null);
        }
    }
}
