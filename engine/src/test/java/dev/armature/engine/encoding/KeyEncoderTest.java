package dev.armature.engine.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.SeededRun;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That byte order is the service's order, for each type and for several values together. */
final class KeyEncoderTest {
    private static final int ROUNDS = 20_000;

    private static final List<String> EDGES = List.of(
            "0",
            "1",
            "-1",
            "9",
            "10",
            "99",
            "100",
            "101",
            "-100",
            "1e125",
            "-1e125",
            "1e-130",
            "-1e-130",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "99999999999999999999999999999999999999",
            "-99999999999999999999999999999999999999",
            "0.1",
            "0.01",
            "0.09",
            "0.10000000000000000000000000000000000001",
            "12345678901234567890123456789012345678e88");

    @Test
    void numbersOrderNumericallyAtTheEdges() {
        for (String left : EDGES) {
            for (String right : EDGES) {
                assertNumbersOrdered(DynamoNumber.parse(left), DynamoNumber.parse(right));
            }
        }
    }

    @Test
    void numbersOrderNumerically() {
        SeededRun.with(random -> {
            for (int i = 0; i < ROUNDS; i++) {
                DynamoNumber left = number(random);
                DynamoNumber right = random.nextInt(4) == 0 ? near(left, random) : number(random);
                assertNumbersOrdered(left, right);
            }
        });
    }

    @Test
    void aNumberHasOneForm() {
        SeededRun.with(random -> {
            for (int i = 0; i < ROUNDS; i++) {
                long whole = random.nextLong() >> random.nextInt(64);
                byte[] fast = new byte[NumberEncoding.MAX_BYTES];
                byte[] slow = new byte[NumberEncoding.MAX_BYTES];
                int fastEnd = NumberEncoding.write(fast, 0, whole);
                int slowEnd = whole == 0
                        ? NumberEncoding.write(slow, 0, DynamoNumber.of(0))
                        : NumberEncoding.writeDigits(slow, 0, DynamoNumber.of(whole));

                assertThat(Arrays.copyOf(fast, fastEnd)).as("%s", whole).isEqualTo(Arrays.copyOf(slow, slowEnd));
            }
        });
    }

    @Test
    void stringsOrderByUtf8() {
        SeededRun.with(random -> {
            for (int i = 0; i < ROUNDS; i++) {
                String left = text(random);
                String right = text(random);
                int expected = Integer.signum(Arrays.compareUnsigned(
                        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8)));

                assertThat(compare(AttributeValue.of(left), AttributeValue.of(right)))
                        .as("%s, %s", left, right)
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void binariesOrderUnsigned() {
        SeededRun.with(random -> {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] left = bytes(random);
                byte[] right = bytes(random);

                assertThat(compare(new AttributeValue.B(left), new AttributeValue.B(right)))
                        .as("%s, %s", Arrays.toString(left), Arrays.toString(right))
                        .isEqualTo(Integer.signum(Arrays.compareUnsigned(left, right)));
            }
        });
    }

    @Test
    void aPrefixIsThePrefixOfExactlyWhatBeginsWithIt() {
        SeededRun.with(random -> {
            for (int i = 0; i < ROUNDS; i++) {
                String prefix = text(random);
                String value = random.nextBoolean() ? prefix + text(random) : text(random);
                KeyRange range = KeyRange.ofPrefix(
                        new KeyEncoder(1).prefix(AttributeValue.of(prefix)).toKey());

                assertThat(range.contains(key(AttributeValue.of(value))))
                        .as("%s, %s", prefix, value)
                        .isEqualTo(value.startsWith(prefix));
            }
        });
    }

    @Test
    void severalValuesOrderByTheFirstThatDiffers() {
        SeededRun.with(random -> {
            for (int i = 0; i < ROUNDS; i++) {
                String leftText = text(random);
                String rightText = random.nextBoolean() ? leftText : text(random);
                DynamoNumber leftNumber = number(random);
                DynamoNumber rightNumber = number(random);
                int byText = compare(AttributeValue.of(leftText), AttributeValue.of(rightText));
                int expected = byText != 0 ? byText : leftNumber.compareTo(rightNumber);
                byte[] left =
                        new KeyEncoder(1).string(leftText).number(leftNumber).toKey();
                byte[] right =
                        new KeyEncoder(1).string(rightText).number(rightNumber).toKey();

                assertThat(Integer.signum(Arrays.compareUnsigned(left, right))).isEqualTo(Integer.signum(expected));
            }
        });
    }

    private static void assertNumbersOrdered(DynamoNumber left, DynamoNumber right) {
        assertThat(compare(new AttributeValue.N(left), new AttributeValue.N(right)))
                .as("%s, %s", left, right)
                .isEqualTo(left.toBigDecimal().compareTo(right.toBigDecimal()));
    }

    private static int compare(AttributeValue left, AttributeValue right) {
        return Integer.signum(Arrays.compareUnsigned(key(left), key(right)));
    }

    private static byte[] key(AttributeValue value) {
        return new KeyEncoder(1).value(value).toKey();
    }

    private static DynamoNumber number(Random random) {
        if (random.nextBoolean()) {
            return DynamoNumber.of(random.nextLong() >> random.nextInt(64));
        }
        BigInteger digits = new BigInteger(1 + random.nextInt(126), random);
        BigDecimal value = new BigDecimal(random.nextBoolean() ? digits : digits.negate());
        int exponent = random.nextInt(3) == 0 ? random.nextInt(200) - 120 : random.nextInt(40) - 20;
        return DynamoNumber.of(value.scaleByPowerOfTen(exponent - value.precision() + 1));
    }

    private static DynamoNumber near(DynamoNumber number, Random random) {
        BigDecimal value = number.toBigDecimal();
        BigDecimal step = value.ulp().movePointLeft(random.nextInt(2));
        BigDecimal moved = value.add(step);
        return moved.stripTrailingZeros().precision() > DynamoNumber.MAX_DIGITS
                        || moved.abs().precision() > 125
                ? number
                : DynamoNumber.of(moved);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(3));
                case 1 -> text.append((char) (0x7F + random.nextInt(3)));
                case 2 -> text.appendCodePoint(0x1F600 + random.nextInt(4));
                case 3 -> text.append((char) (0xFFFD + random.nextInt(3)));
                default -> text.append((char) ('a' + random.nextInt(3)));
            }
        }
        return text.toString();
    }

    private static byte[] bytes(Random random) {
        byte[] alphabet = {0, 1, 2, 0x7F, (byte) 0x80, (byte) 0xFF};
        byte[] bytes = new byte[random.nextInt(6)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = alphabet[random.nextInt(alphabet.length)];
        }
        return bytes;
    }
}
