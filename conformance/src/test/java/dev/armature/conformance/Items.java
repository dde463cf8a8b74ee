package dev.armature.conformance;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes items down in one line. */
public final class Items {
    private Items() {}

    /** Returns the item of these names and values, each name followed by a text, a whole number or a value. */
    public static Item item(Object... namesAndValues) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return Item.of(attributes);
    }

    private static AttributeValue value(Object value) {
        if (value instanceof String text) {
            return AttributeValue.of(text);
        }
        return value instanceof Number number ? AttributeValue.of(number.longValue()) : (AttributeValue) value;
    }

    /** Returns the list of these values. */
    public static AttributeValue list(AttributeValue... values) {
        return new AttributeValue.L(List.of(values));
    }

    /** Returns a text of this many bytes. */
    public static String text(int bytes) {
        return "x".repeat(bytes);
    }
}
