package dev.armature.runtime.value;

/**
 * Checks that bytes from outside are an item before anyone trusts them: every length stays inside its container, every
 * tag is known, numbers are canonical and in range, nothing is nested too deep. Walks the bytes once.
 */
final class ItemCheck {
    private final byte[] bytes;

    private ItemCheck(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] bytes) {
        if (bytes.length < ItemFormat.HEADER_BYTES) {
            throw InvalidItemException.malformed(bytes.length + " bytes are shorter than the header");
        }
        if (bytes[0] != ItemFormat.VERSION) {
            throw InvalidItemException.malformed("format version " + bytes[0] + " is not " + ItemFormat.VERSION);
        }
        try {
            ItemCheck check = new ItemCheck(bytes);
            check.entries(ItemFormat.HEADER_BYTES, bytes.length, ItemFormat.readInt(bytes, 1), 0);
        } catch (IndexOutOfBoundsException | InvalidNumberException e) {
            InvalidItemException malformed = InvalidItemException.malformed("it ends too early, or holds no number");
            malformed.initCause(e);
            throw malformed;
        }
    }

    private void entries(int from, int to, int count, int depth) {
        int at = from;
        int found = 0;
        while (at < to) {
            at = value(sized(at, to), to, depth);
            found++;
        }
        requireCount(count, found, from);
    }

    private void elements(int from, int to, int count, int depth, byte set) {
        int at = from;
        int found = 0;
        while (at < to) {
            requireMember(set, at);
            at = value(at, to, depth);
            found++;
        }
        requireCount(count, found, from);
    }

    private void requireMember(byte set, int at) {
        AttributeType member = ItemFormat.type(bytes[at]);
        boolean right = switch (set) {
            case ItemFormat.STRING_SET -> member == AttributeType.S;
            case ItemFormat.NUMBER_SET -> member == AttributeType.N;
            case ItemFormat.BINARY_SET -> member == AttributeType.B;
            default -> true;
        };
        if (!right) {
            throw InvalidItemException.malformed("a set holds a member of type " + member + " at offset " + at);
        }
    }

    private static void requireCount(int expected, int found, int at) {
        if (expected != found) {
            throw InvalidItemException.malformed(
                    found + " entries where " + expected + " were announced, before offset " + at);
        }
    }

    /** Checks a length and its bytes, and returns the position after them. */
    private int sized(int at, int end) {
        long length = Varint.read(bytes, at);
        int from = Varint.skip(bytes, at);
        if (length < 0 || length > end - from) {
            throw InvalidItemException.malformed(
                    "a length of " + length + " at offset " + at + " leaves its container");
        }
        return from + (int) length;
    }

    private int value(int at, int end, int depth) {
        byte tag = bytes[at];
        int after = switch (tag) {
            case ItemFormat.STRING, ItemFormat.BINARY -> sized(at + 1, end);
            case ItemFormat.LONG, ItemFormat.DECIMAL, ItemFormat.BIG_DECIMAL -> number(at, end);
            case ItemFormat.FALSE, ItemFormat.TRUE, ItemFormat.NULL -> at + 1;
            default -> container(at, end, depth);
        };
        if (after > end) {
            throw InvalidItemException.malformed("a value at offset " + at + " leaves its container");
        }
        return after;
    }

    private int number(int at, int end) {
        if (bytes[at] == ItemFormat.BIG_DECIMAL) {
            sized(at + 1, end);
        }
        int after = ItemFormat.skipValue(bytes, at);
        int exponentAt = bytes[at] == ItemFormat.LONG ? -1 : exponentAt(at);
        if (exponentAt >= 0) {
            int exponent = ItemFormat.readExponent(bytes, exponentAt);
            if (exponent < -200 || exponent > 200) {
                throw InvalidItemException.malformed("a number with exponent " + exponent + " at offset " + at);
            }
        }
        DynamoNumber number = ItemFormat.readNumber(bytes, at);
        DynamoNumber.of(number.toBigDecimal());
        return after;
    }

    private int exponentAt(int at) {
        return bytes[at] == ItemFormat.DECIMAL ? Varint.skip(bytes, at + 1) : ItemFormat.skipSized(bytes, at + 1);
    }

    private int container(int at, int end, int depth) {
        byte tag = bytes[at];
        AttributeType type = ItemFormat.type(tag);
        if (depth >= Item.MAX_DEPTH) {
            throw new InvalidItemException(
                    InvalidItemException.Reason.TOO_DEEP, "Nested deeper than " + Item.MAX_DEPTH + " levels");
        }
        int body = at + ItemFormat.CONTAINER_BYTES;
        int length = ItemFormat.readInt(bytes, at + 1);
        int count = ItemFormat.readInt(bytes, at + 5);
        if (length < 0 || length > end - body) {
            throw InvalidItemException.malformed(
                    "a length of " + length + " at offset " + at + " leaves its container");
        }
        if (type == AttributeType.M) {
            entries(body, body + length, count, depth + 1);
        } else {
            elements(body, body + length, count, depth + 1, tag);
        }
        if (type.isSet() && count == 0) {
            throw new InvalidItemException(InvalidItemException.Reason.EMPTY_SET, "An empty set at offset " + at);
        }
        return body + length;
    }
}
