package dev.armature.runtime.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the byte form.
 *
 * <p>{@code cursor} is where the next entry is expected: behind the value read last. A value that was found and never
 * read is passed over only when the cursor is needed again. An attribute that is not at the cursor is looked for from
 * the beginning of its map.
 */
final class ItemSource implements AttributeSource {
    private static final int NOWHERE = -1;
    private static final int FRAME = 3;
    private static final int[] NO_FRAMES = {};

    private final byte[] bytes;
    /** The level the source is inside: first entry, end, and whether entries have names. */
    private int start;

    private int end;
    private boolean named;
    private int cursor;
    /** Tag of the value it stands on, or {@link #NOWHERE}. */
    private int at = NOWHERE;
    /** Where the name of the current entry begins, for {@link #name()}. */
    private int nameAt = NOWHERE;

    private int depth;
    private int[] frames = NO_FRAMES;

    ItemSource(byte[] bytes) {
        this.bytes = bytes;
        this.start = ItemFormat.HEADER_BYTES;
        this.end = bytes.length;
        this.named = true;
        this.cursor = start;
    }

    @Override
    public boolean find(AttributeName name) {
        byte[] wanted = name.encoded();
        int expected = settle();
        if (matches(wanted, expected)) {
            return stand(expected, wanted.length);
        }
        for (int entry = start; entry < end; entry = ItemFormat.skipValue(bytes, ItemFormat.skipSized(bytes, entry))) {
            if (matches(wanted, entry)) {
                return stand(entry, wanted.length);
            }
        }
        return false;
    }

    private boolean matches(byte[] wanted, int entry) {
        int to = entry + wanted.length;
        // The first byte is the length, which tells most names apart.
        return to <= end && bytes[entry] == wanted[0] && Arrays.equals(bytes, entry, to, wanted, 0, wanted.length);
    }

    private boolean stand(int entry, int nameLength) {
        nameAt = entry;
        at = entry + nameLength;
        return true;
    }

    /** Passes over the value it stands on, if that was not read, and returns where the next entry is expected. */
    private int settle() {
        if (at != NOWHERE) {
            cursor = ItemFormat.skipValue(bytes, at);
            at = NOWHERE;
        }
        return cursor;
    }

    @Override
    public boolean next() {
        int entry = settle();
        if (entry >= end) {
            return false;
        }
        if (named) {
            nameAt = entry;
            at = ItemFormat.skipSized(bytes, entry);
        } else {
            at = entry;
        }
        return true;
    }

    @Override
    public String name() {
        return text(nameAt);
    }

    @Override
    public AttributeType type() {
        return ItemFormat.type(bytes[at]);
    }

    @Override
    public void require(AttributeType expected) {
        AttributeType found = type();
        if (found != expected) {
            throw new UnexpectedTypeException(lastAttribute(), expected, found);
        }
    }

    @Override
    public String lastAttribute() {
        return nameAt == NOWHERE ? "" : text(nameAt);
    }

    @Override
    public String string() {
        if (bytes[at] != ItemFormat.STRING) {
            require(AttributeType.S);
        }
        return readText(at + 1, true);
    }

    private String text(int position) {
        return readText(position, false);
    }

    private String readText(int position, boolean advance) {
        int length = bytes[position];
        int from = position + 1;
        if (length < 0) {
            length = (int) Varint.read(bytes, position);
            from = Varint.skip(bytes, position);
        }
        if (advance) {
            passed(from + length);
        }
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private void passed(int next) {
        cursor = next;
        at = NOWHERE;
    }

    @Override
    public DynamoNumber number() {
        requireNumber();
        DynamoNumber number = ItemFormat.readNumber(bytes, at);
        settle();
        return number;
    }

    @Override
    public long longNumber() {
        if (bytes[at] != ItemFormat.LONG) {
            return AttributeSource.super.longNumber();
        }
        int from = at + 1;
        byte first = bytes[from];
        if (first >= 0) {
            passed(from + 1);
            return Varint.unfold(first);
        }
        passed(Varint.skip(bytes, from));
        return Varint.unfold(Varint.read(bytes, from));
    }

    @Override
    public BigDecimal decimalNumber() {
        if (bytes[at] != ItemFormat.DECIMAL) {
            return AttributeSource.super.decimalNumber();
        }
        long digits = Varint.unfold(Varint.read(bytes, at + 1));
        int exponentAt = Varint.skip(bytes, at + 1);
        int exponent = ItemFormat.readExponent(bytes, exponentAt);
        passed(Varint.skip(bytes, exponentAt));
        BigDecimal value = BigDecimal.valueOf(digits, -exponent);
        return exponent > 0 ? value.setScale(0) : value;
    }

    private void requireNumber() {
        if (bytes[at] < ItemFormat.LONG || bytes[at] > ItemFormat.BIG_DECIMAL) {
            require(AttributeType.N);
        }
    }

    @Override
    public byte[] binary() {
        if (bytes[at] != ItemFormat.BINARY) {
            require(AttributeType.B);
        }
        int length = (int) Varint.read(bytes, at + 1);
        int from = Varint.skip(bytes, at + 1);
        passed(from + length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    @Override
    public boolean bool() {
        byte tag = bytes[at];
        if (tag != ItemFormat.TRUE && tag != ItemFormat.FALSE) {
            require(AttributeType.BOOL);
        }
        passed(at + 1);
        return tag == ItemFormat.TRUE;
    }

    @Override
    public int enter() {
        byte tag = bytes[at];
        if (!ItemFormat.isContainer(tag)) {
            throw new UnexpectedTypeException(lastAttribute(), AttributeType.M, type());
        }
        if (frames.length == FRAME * depth) {
            frames = Arrays.copyOf(frames, Math.max(2 * FRAME, 2 * frames.length));
        }
        frames[FRAME * depth] = start;
        frames[FRAME * depth + 1] = end;
        frames[FRAME * depth + 2] = named ? 1 : 0;
        depth++;
        int body = at + ItemFormat.CONTAINER_BYTES;
        start = body;
        end = body + ItemFormat.readInt(bytes, at + 1);
        named = tag == ItemFormat.MAP;
        int count = ItemFormat.readInt(bytes, at + 5);
        passed(body);
        return count;
    }

    @Override
    public void exit() {
        int after = end;
        depth--;
        start = frames[FRAME * depth];
        end = frames[FRAME * depth + 1];
        named = frames[FRAME * depth + 2] == 1;
        passed(after);
    }

    @Override
    public AttributeValue value() {
        return switch (type()) {
            case S -> new AttributeValue.S(string());
            case N -> new AttributeValue.N(number());
            case B -> new AttributeValue.B(binary());
            case BOOL -> AttributeValue.of(bool());
            case NULL -> {
                settle();
                yield AttributeValue.NULL.INSTANCE;
            }
            case M -> map();
            case L -> list();
            case SS -> stringSet();
            case NS -> numberSet();
            case BS -> binarySet();
        };
    }

    private AttributeValue map() {
        enter();
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        while (next()) {
            String name = name();
            entries.put(name, value());
        }
        exit();
        return new AttributeValue.M(entries);
    }

    private AttributeValue list() {
        List<AttributeValue> values = new ArrayList<>(enter());
        while (next()) {
            values.add(value());
        }
        exit();
        return new AttributeValue.L(values);
    }

    private AttributeValue stringSet() {
        enter();
        Set<String> members = new LinkedHashSet<>();
        while (next()) {
            members.add(string());
        }
        exit();
        return new AttributeValue.SS(members);
    }

    private AttributeValue numberSet() {
        enter();
        Set<DynamoNumber> members = new LinkedHashSet<>();
        while (next()) {
            members.add(number());
        }
        exit();
        return new AttributeValue.NS(members);
    }

    private AttributeValue binarySet() {
        enter();
        Set<AttributeValue.B> members = new LinkedHashSet<>();
        while (next()) {
            members.add(new AttributeValue.B(binary()));
        }
        exit();
        return new AttributeValue.BS(members);
    }

    @Override
    public void copyTo(AttributeSink sink) {
        if (sink instanceof ItemSink target) {
            int from = at;
            target.encodedValue(bytes, from, settle());
        } else {
            sink.value(value());
        }
    }
}
