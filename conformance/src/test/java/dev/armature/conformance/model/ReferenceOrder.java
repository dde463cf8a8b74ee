package dev.armature.conformance.model;

import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.value.AttributeValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How values order: numbers by value, strings by their bytes in UTF-8, binaries by unsigned bytes. */
final class ReferenceOrder {
    private ReferenceOrder() {}

    /** Returns whether values have an order, which only two of one of these types have. */
    static boolean isOrdered(AttributeValue left, AttributeValue right) {
        return left.type() == right.type() && left.type().isKeyType();
    }

    /** Returns how two values order that do. */
    static int compare(AttributeValue left, AttributeValue right) {
        if (left instanceof AttributeValue.N a && right instanceof AttributeValue.N b) {
            return a.value().toBigDecimal().compareTo(b.value().toBigDecimal());
        }
        return Arrays.compareUnsigned(bytes(left), bytes(right));
    }

    /** Returns the bytes of a string or binary. */
    static byte[] bytes(AttributeValue value) {
        if (value instanceof AttributeValue.S text) {
            return text.value().getBytes(StandardCharsets.UTF_8);
        }
        if (value instanceof AttributeValue.B binary) {
            return binary.value();
        }
        throw new IllegalArgumentException(value + " has no bytes that order it");
    }

    /** Returns the order of items by these attributes, which all of them have. */
    static Comparator<Map<String, AttributeValue>> by(List<Part> parts) {
        return (left, right) -> {
            for (Part part : parts) {
                int order = compare(value(left, part), value(right, part));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    private static AttributeValue value(Map<String, AttributeValue> item, Part part) {
        AttributeValue value = item.get(part.name());
        if (value == null) {
            throw new IllegalArgumentException("No " + part.name() + " in " + item);
        }
        return value;
    }
}
