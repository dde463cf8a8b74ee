package dev.armature.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.armature.runtime.SeededRun;
import dev.armature.runtime.value.InvalidItemException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bytes from outside: each is refused with an {@link InvalidItemException}, or is an item like any other. */
@Timeout(60)
final class ItemDecodingTest {
    @Test
    void refusesEveryTruncation() {
        SeededRun.repeated(300, random -> {
            byte[] encoded = new RandomValues(random).item().encoded();

            for (int length = 0; length < encoded.length; length++) {
                byte[] truncated = Arrays.copyOf(encoded, length);
                assertThatThrownBy(() -> Item.decode(truncated)).isInstanceOf(InvalidItemException.class);
            }
        });
    }

    @Test
    void refusesOrReadsItemsWithChangedBytes() {
        SeededRun.repeated(30_000, random -> {
            byte[] bytes = new RandomValues(random).item().encoded().clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = anyByte(random);
            }
            refusesOrReads(bytes);
        });
    }

    @Test
    void refusesOrReadsItemsWithBytesPutInOrTakenOut() {
        SeededRun.repeated(30_000, random -> {
            byte[] bytes = new RandomValues(random).item().encoded();
            int at = random.nextInt(bytes.length + 1);
            int out = random.nextInt(Math.min(10, bytes.length - at) + 1);
            byte[] in = new byte[random.nextInt(10)];
            random.nextBytes(in);
            byte[] changed = new byte[bytes.length - out + in.length];
            System.arraycopy(bytes, 0, changed, 0, at);
            System.arraycopy(in, 0, changed, at, in.length);
            System.arraycopy(bytes, at + out, changed, at + in.length, bytes.length - at - out);
            refusesOrReads(changed);
        });
    }

    @Test
    void refusesOrReadsBytesFromNowhere() {
        SeededRun.repeated(100_000, random -> {
            byte[] bytes = new byte[ItemFormat.HEADER_BYTES + random.nextInt(60)];
            for (int i = ItemFormat.HEADER_BYTES; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : random.nextInt(15));
            }
            bytes[0] = ItemFormat.VERSION;
            ItemFormat.writeInt(bytes, 1, random.nextInt(4));
            refusesOrReads(bytes);
        });
    }

    private static byte anyByte(Random random) {
        return (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(16));
    }

    private static void refusesOrReads(byte[] bytes) {
        Item item;
        try {
            item = Item.decode(bytes);
        } catch (InvalidItemException refused) {
            return;
        } catch (RuntimeException | StackOverflowError escaped) {
            throw new AssertionError(
                    "Neither item nor refused: " + HexFormat.of().formatHex(bytes), escaped);
        }
        Map<String, AttributeValue> attributes = item.toMap();
        if (!Arrays.equals(Item.of(attributes).encoded(), bytes)) {
            fail("Not the bytes of what they hold: %s", HexFormat.of().formatHex(bytes));
        }
        for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
            assertThat(item.find(attribute.getKey())).contains(attribute.getValue());
        }
    }

    @Test
    void refusesDigitsThatAreNone() {
        // a number with no bytes of digits, exponent zero
        refuses(Reason.MALFORMED, ItemFormat.BIG_DECIMAL, 0, 0);
    }

    @Test
    void refusesMoreDigitsThanNumbersHaveBeforeItCountsThem() {
        byte[] value = new byte[4_000_000];
        Arrays.fill(value, (byte) 0x55);
        value[0] = ItemFormat.BIG_DECIMAL;
        int digitsAt = Varint.write(value, 1, value.length - 6L);
        assertThat(digitsAt).isEqualTo(5);
        value[value.length - 1] = 0;

        assertThatThrownBy(() -> Item.decode(item(value))).isInstanceOf(InvalidItemException.class);
    }

    @Test
    void refusesNumbersInAnotherFormThanTheirOwn() {
        // 5 as digits and exponent, 50 × 10^-1, zigzag 5 in two bytes
        refuses(Reason.MALFORMED, ItemFormat.DECIMAL, 10, 0);
        refuses(Reason.MALFORMED, ItemFormat.DECIMAL, 100, 1);
        refuses(Reason.MALFORMED, ItemFormat.LONG, 0x8A, 0);
    }

    @Test
    void refusesLengthsInAnotherFormThanTheirOwn() {
        refuses(Reason.MALFORMED, ItemFormat.STRING, 0x81, 0, 'x');
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        refuses(Reason.MALFORMED, ItemFormat.STRING, 1, 0xFF);
        refuses(Reason.MALFORMED, ItemFormat.STRING, 3, 0xED, 0xA0, 0x80);
    }

    @Test
    void refusesNamesAndMembersThatAreThereTwice() {
        byte[] named = {ItemFormat.VERSION, 0, 0, 0, 2, 1, 'a', ItemFormat.NULL, 1, 'a', ItemFormat.TRUE};

        assertThatThrownBy(() -> Item.decode(named)).hasMessageContaining("twice");
        refuses(
                Reason.DUPLICATE_IN_SET,
                ItemFormat.NUMBER_SET,
                0,
                0,
                0,
                4,
                0,
                0,
                0,
                2,
                ItemFormat.LONG,
                2,
                ItemFormat.LONG,
                2);
    }

    @Test
    void refusesEmptySets() {
        refuses(Reason.EMPTY_SET, ItemFormat.STRING_SET, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void keepsItsOwnCopyOfTheBytes() {
        Item item = Item.of(Map.of("tags", new AttributeValue.SS(Set.of("live"))));
        byte[] bytes = item.encoded().clone();

        Item decoded = Item.decode(bytes);
        Arrays.fill(bytes, (byte) 0);

        assertThat(decoded).isEqualTo(item);
    }

    private static void refuses(Reason reason, int... value) {
        byte[] bytes = new byte[value.length];
        for (int i = 0; i < value.length; i++) {
            bytes[i] = (byte) value[i];
        }
        assertThatThrownBy(() -> Item.decode(item(bytes)))
                .isInstanceOfSatisfying(
                        InvalidItemException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** Returns an item with one attribute of this encoded value. */
    private static byte[] item(byte[] value) {
        byte[] name = "name".getBytes(StandardCharsets.UTF_8);
        byte[] item = new byte[ItemFormat.HEADER_BYTES + 1 + name.length + value.length];
        item[0] = ItemFormat.VERSION;
        ItemFormat.writeInt(item, 1, 1);
        item[ItemFormat.HEADER_BYTES] = (byte) name.length;
        System.arraycopy(name, 0, item, ItemFormat.HEADER_BYTES + 1, name.length);
        System.arraycopy(value, 0, item, ItemFormat.HEADER_BYTES + 1 + name.length, value.length);
        return item;
    }
}
