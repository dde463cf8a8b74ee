package dev.armature.runtime.value;

import dev.armature.runtime.value.InvalidItemException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds an {@link Item}: the sink that writes the byte form. */
public final class ItemSink implements AttributeSink {
    /** The name under which a lone value travels inside an item. */
    static final AttributeName ONLY = AttributeName.of("");

    private static final int INITIAL_BYTES = 256;
    /** Up to this many characters a loop over them beats asking the string for its bytes. */
    private static final int SHORT_STRING = 48;
    /** Any number of so many digits, and so many of them behind the point, is within range and fits a {@code long}. */
    private static final int SMALL_DECIMAL = 18;

    private static final int[] NO_FRAMES = {};
    private static final int FIRST_FRAMES = 8;

    private byte[] bytes;
    private int position = ItemFormat.HEADER_BYTES;
    /** Values written so far at the current level. */
    private int count;

    /** Where the last name begins, or zero. */
    private int nameAt;

    private int depth;
    /** For each open container: where its tag stands, and the count of the level around it. */
    private int[] frames = NO_FRAMES;

    /** Creates a sink for a small item; it grows as needed. */
    public ItemSink() {
        this(INITIAL_BYTES);
    }

    /** Creates a sink that expects an item of about {@code expectedBytes} in encoded form. */
    public ItemSink(int expectedBytes) {
        this.bytes = new byte[Math.max(expectedBytes, 32)];
    }

    /** Returns what was written, as an item. The sink is not used after this. */
    public Item toItem() {
        if (depth != 0) {
            throw new IllegalStateException(depth + " containers are still open");
        }
        bytes[0] = ItemFormat.VERSION;
        ItemFormat.writeInt(bytes, 1, count);
        return Item.ofEncoded(bytes.length == position ? bytes : Arrays.copyOf(bytes, position));
    }

    @Override
    public AttributeSink attribute(AttributeName name) {
        byte[] encoded = name.encoded();
        ensure(encoded.length);
        nameAt = position;
        System.arraycopy(encoded, 0, bytes, position, encoded.length);
        position += encoded.length;
        return this;
    }

    @Override
    public AttributeSink attribute(String name) {
        if (name.isEmpty()) {
            throw new InvalidItemException(Reason.EMPTY_NAME, "An attribute has an empty name");
        }
        nameAt = position;
        writeText(name);
        long nameBytes = Varint.read(bytes, nameAt);
        if (nameBytes > Item.MAX_NAME_BYTES) {
            throw new InvalidItemException(Reason.NAME_TOO_LONG, "An attribute's name has " + nameBytes + " bytes");
        }
        return this;
    }

    @Override
    public String lastAttribute() {
        if (nameAt == 0) {
            return "";
        }
        int length = (int) Varint.read(bytes, nameAt);
        return new String(bytes, Varint.skip(bytes, nameAt), length, StandardCharsets.UTF_8);
    }

    @Override
    public AttributeSink string(String value) {
        count++;
        ensure(1);
        bytes[position++] = ItemFormat.STRING;
        writeText(value);
        return this;
    }

    @Override
    public AttributeSink ascii(byte[] text) {
        count++;
        ensure(1);
        bytes[position++] = ItemFormat.STRING;
        writeSized(text);
        return this;
    }

    private void writeText(String text) {
        int length = text.length();
        if (length <= SHORT_STRING) {
            ensure(length + 1);
            byte[] target = bytes;
            int at = position + 1;
            int i = 0;
            for (; i < length; i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    break;
                }
                target[at + i] = (byte) c;
            }
            if (i == length) {
                target[position] = (byte) length;
                position = at + length;
                return;
            }
        }
        if (!Unicode.isWellFormed(text)) {
            throw new InvalidItemException(Reason.NOT_UNICODE, "A string has half of a surrogate pair");
        }
        writeSized(text.getBytes(StandardCharsets.UTF_8));
    }

    private void writeSized(byte[] value) {
        ensure(value.length + Varint.MAX_BYTES);
        position = Varint.write(bytes, position, value.length);
        System.arraycopy(value, 0, bytes, position, value.length);
        position += value.length;
    }

    @Override
    public AttributeSink number(long value) {
        count++;
        ensure(1 + Varint.MAX_BYTES);
        bytes[position] = ItemFormat.LONG;
        position = Varint.write(bytes, position + 1, Varint.fold(value));
        return this;
    }

    @Override
    public AttributeSink number(DynamoNumber value) {
        if (value.isLong()) {
            return number(value.longValueExact());
        }
        BigInteger digits = value.unscaledValue();
        if (digits.bitLength() < Long.SIZE) {
            return decimal(digits.longValue(), value.exponent());
        }
        count++;
        ensure(1);
        bytes[position++] = ItemFormat.BIG_DECIMAL;
        writeSized(digits.toByteArray());
        ensure(Varint.MAX_BYTES);
        position = Varint.write(bytes, position, Varint.fold(value.exponent()));
        return this;
    }

    /** Writes a number without building another for it, as long as it is like an amount of money: few digits. */
    @Override
    public AttributeSink number(BigDecimal value) {
        int scale = value.scale();
        if (scale < 0 || scale > SMALL_DECIMAL || value.precision() > SMALL_DECIMAL) {
            return number(DynamoNumber.of(value));
        }
        // The digits, by the one way to them that does not go through a BigInteger.
        long digits = value.scaleByPowerOfTen(scale).longValue();
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return scale == 0 ? number(digits) : decimal(digits, -scale);
    }

    /** Writes a number that is not whole, or too large for a {@code long}, by its digits, the last of which is not zero. */
    private AttributeSink decimal(long digits, int exponent) {
        count++;
        ensure(1 + 2 * Varint.MAX_BYTES);
        bytes[position] = ItemFormat.DECIMAL;
        position = Varint.write(bytes, position + 1, Varint.fold(digits));
        position = Varint.write(bytes, position, Varint.fold(exponent));
        return this;
    }

    @Override
    public AttributeSink binary(byte[] value) {
        count++;
        ensure(1);
        bytes[position++] = ItemFormat.BINARY;
        writeSized(value);
        return this;
    }

    @Override
    public AttributeSink bool(boolean value) {
        return tagOnly(value ? ItemFormat.TRUE : ItemFormat.FALSE);
    }

    @Override
    public AttributeSink nullValue() {
        return tagOnly(ItemFormat.NULL);
    }

    private AttributeSink tagOnly(byte tag) {
        count++;
        ensure(1);
        bytes[position++] = tag;
        return this;
    }

    @Override
    public AttributeSink startMap() {
        return start(ItemFormat.MAP);
    }

    @Override
    public AttributeSink endMap() {
        return end();
    }

    @Override
    public AttributeSink startList() {
        return start(ItemFormat.LIST);
    }

    @Override
    public AttributeSink endList() {
        return end();
    }

    @Override
    public AttributeSink startSet(AttributeType type) {
        return start(ItemFormat.setTag(type));
    }

    @Override
    public AttributeSink endSet() {
        if (count == 0) {
            throw new InvalidItemException(InvalidItemException.Reason.EMPTY_SET, "A set may not be empty");
        }
        return end();
    }

    private AttributeSink start(byte tag) {
        if (depth >= Item.MAX_DEPTH) {
            throw new InvalidItemException(
                    InvalidItemException.Reason.TOO_DEEP,
                    "Lists and maps may be nested " + Item.MAX_DEPTH + " levels deep");
        }
        if (frames.length == 2 * depth) {
            frames = Arrays.copyOf(frames, Math.max(FIRST_FRAMES, 4 * depth));
        }
        frames[2 * depth] = position;
        frames[2 * depth + 1] = count + 1;
        depth++;
        count = 0;
        ensure(ItemFormat.CONTAINER_BYTES);
        bytes[position] = tag;
        position += ItemFormat.CONTAINER_BYTES;
        return this;
    }

    private AttributeSink end() {
        depth--;
        int start = frames[2 * depth];
        ItemFormat.writeInt(bytes, start + 1, position - start - ItemFormat.CONTAINER_BYTES);
        ItemFormat.writeInt(bytes, start + 5, count);
        count = frames[2 * depth + 1];
        return this;
    }

    /** Copies one encoded value, tag included. */
    void encodedValue(byte[] source, int from, int to) {
        count++;
        ensure(to - from);
        System.arraycopy(source, from, bytes, position, to - from);
        position += to - from;
    }

    private void ensure(int more) {
        if (bytes.length - position < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, position + more));
        }
    }
}
