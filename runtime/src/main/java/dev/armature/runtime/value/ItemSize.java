package dev.armature.runtime.value;

import java.math.BigDecimal;

/**
 * Counts an item's bytes as the service bills them: names in UTF-8 plus values. Numbers as measured on the service, not
 * by the guide's formula: a byte, one for each two significant digits before the point and each two behind it, and one
 * for a minus sign.
 *
 * <p>Source: Developer Guide, "Item sizes and formats"; numbers observed.
 */
final class ItemSize {
    private ItemSize() {}

    static int of(byte[] bytes) {
        return entries(bytes, ItemFormat.HEADER_BYTES, bytes.length);
    }

    private static int entries(byte[] bytes, int from, int to) {
        int size = 0;
        int at = from;
        while (at < to) {
            int value = ItemFormat.skipSized(bytes, at);
            size += sized(bytes, at);
            size += value(bytes, value);
            at = ItemFormat.skipValue(bytes, value);
        }
        return size;
    }

    private static int sized(byte[] bytes, int at) {
        return (int) Varint.read(bytes, at);
    }

    private static int value(byte[] bytes, int at) {
        return switch (bytes[at]) {
            case ItemFormat.STRING, ItemFormat.BINARY -> sized(bytes, at + 1);
            case ItemFormat.LONG -> whole(Varint.unfold(Varint.read(bytes, at + 1)));
            case ItemFormat.DECIMAL, ItemFormat.BIG_DECIMAL -> number(ItemFormat.readNumber(bytes, at));
            case ItemFormat.MAP -> 3 + count(bytes, at) + entries(bytes, body(at), end(bytes, at));
            case ItemFormat.LIST -> 3 + count(bytes, at) + elements(bytes, at);
            case ItemFormat.STRING_SET, ItemFormat.NUMBER_SET, ItemFormat.BINARY_SET -> elements(bytes, at);
            default -> 1;
        };
    }

    private static int elements(byte[] bytes, int container) {
        int size = 0;
        int end = end(bytes, container);
        for (int at = body(container); at < end; at = ItemFormat.skipValue(bytes, at)) {
            size += value(bytes, at);
        }
        return size;
    }

    private static int body(int container) {
        return container + ItemFormat.CONTAINER_BYTES;
    }

    private static int end(byte[] bytes, int container) {
        return body(container) + ItemFormat.readInt(bytes, container + 1);
    }

    private static int count(byte[] bytes, int container) {
        return ItemFormat.readInt(bytes, container + 5);
    }

    private static int whole(long value) {
        if (value == 0) {
            return 1;
        }
        int digits = 0;
        int trailing = 0;
        boolean leadingZeros = true;
        for (long rest = value; rest != 0; rest /= 10) {
            leadingZeros &= rest % 10 == 0;
            trailing += leadingZeros ? 1 : 0;
            digits++;
        }
        return 1 + (digits - trailing + 1) / 2 + (value < 0 ? 1 : 0);
    }

    private static int number(DynamoNumber number) {
        BigDecimal digits = new BigDecimal(number.unscaledValue(), -number.exponent()).stripTrailingZeros();
        int fraction = Math.max(digits.scale(), 0);
        int integer = digits.precision() - digits.scale();
        int integerDigits = Math.max(Math.min(digits.precision(), integer), 0);
        int fractionDigits = Math.min(fraction, digits.precision());
        return 1 + (integerDigits + 1) / 2 + (fractionDigits + 1) / 2 + (number.signum() < 0 ? 1 : 0);
    }
}
