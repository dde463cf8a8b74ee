package dev.armature.runtime.value;

import dev.armature.runtime.value.InvalidItemException.Reason;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks that bytes from outside are an item before anyone trusts them: every length stays inside its container, every
 * tag is known, every scalar is in its one form, no name and no set member is there twice, nothing is nested too deep.
 * Walks the bytes once.
 */
final class ItemCheck {
    private final byte[] bytes;
    private final ScalarCheck scalars;

    private ItemCheck(byte[] bytes) {
        this.bytes = bytes;
        this.scalars = new ScalarCheck(bytes);
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
        Set<ByteBuffer> names = new HashSet<>();
        int at = from;
        while (at < to) {
            int valueAt = scalars.text(at, to);
            if (valueAt == at + 1) {
                throw new InvalidItemException(Reason.EMPTY_NAME, "An attribute has an empty name, at offset " + at);
            }
            if (!names.add(ByteBuffer.wrap(bytes, at, valueAt - at))) {
                throw InvalidItemException.malformed("a name is there twice, at offset " + at);
            }
            at = value(valueAt, to, depth);
        }
        requireCount(count, names.size(), from);
    }

    private void elements(int from, int to, int count, int depth) {
        int found = 0;
        for (int at = from; at < to; found++) {
            at = value(at, to, depth);
        }
        requireCount(count, found, from);
    }

    /** Equal scalars have equal bytes, so members are told apart without decoding them. */
    private void members(int from, int to, int count, AttributeType set) {
        Set<ByteBuffer> members = new HashSet<>();
        int at = from;
        while (at < to) {
            requireMember(set, at);
            int after = value(at, to, Item.MAX_DEPTH);
            if (!members.add(ByteBuffer.wrap(bytes, at, after - at))) {
                throw new InvalidItemException(
                        Reason.DUPLICATE_IN_SET, "A set holds the same member twice, at offset " + at);
            }
            at = after;
        }
        requireCount(count, members.size(), from);
        if (members.isEmpty()) {
            throw new InvalidItemException(Reason.EMPTY_SET, "An empty set before offset " + from);
        }
    }

    private void requireMember(AttributeType set, int at) {
        AttributeType member = ItemFormat.type(bytes[at]);
        boolean right = (set == AttributeType.SS && member == AttributeType.S)
                || (set == AttributeType.NS && member == AttributeType.N)
                || (set == AttributeType.BS && member == AttributeType.B);
        if (!right) {
            throw InvalidItemException.malformed(set + " holds a member of type " + member + " at offset " + at);
        }
    }

    private static void requireCount(int expected, int found, int at) {
        if (expected != found) {
            throw InvalidItemException.malformed(
                    found + " entries where " + expected + " were announced, before offset " + at);
        }
    }

    private int value(int at, int end, int depth) {
        int after = switch (ItemFormat.type(bytes[at])) {
            case S -> scalars.text(at + 1, end);
            case B -> scalars.sized(at + 1, end);
            case N -> scalars.number(at, end);
            case BOOL, NULL -> at + 1;
            case M, L, SS, NS, BS -> container(at, end, depth);
        };
        if (after > end) {
            throw InvalidItemException.malformed("a value at offset " + at + " leaves its container");
        }
        return after;
    }

    private int container(int at, int end, int depth) {
        if (depth >= Item.MAX_DEPTH) {
            throw new InvalidItemException(Reason.TOO_DEEP, "Nested deeper than " + Item.MAX_DEPTH + " levels");
        }
        int body = at + ItemFormat.CONTAINER_BYTES;
        int length = ItemFormat.readInt(bytes, at + 1);
        int count = ItemFormat.readInt(bytes, at + 5);
        if (length < 0 || length > end - body) {
            throw InvalidItemException.malformed(
                    "a length of " + length + " at offset " + at + " leaves its container");
        }
        AttributeType type = ItemFormat.type(bytes[at]);
        if (type == AttributeType.M) {
            entries(body, body + length, count, depth + 1);
        } else if (type == AttributeType.L) {
            elements(body, body + length, count, depth + 1);
        } else {
            members(body, body + length, count, type);
        }
        return body + length;
    }
}
