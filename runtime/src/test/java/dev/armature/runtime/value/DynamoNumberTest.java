package dev.armature.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.SeededRun;
import dev.armature.runtime.value.InvalidNumberException.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DynamoNumberTest {
    private static final int RUNS = 20_000;
    private static final String DIGITS_38 = "12345678901234567890123456789012345678";

    @Test
    void readsWhatItPrints() {
        SeededRun.repeated(RUNS, random -> {
            BigDecimal value = new RandomValues(random).decimal();

            DynamoNumber number = DynamoNumber.of(value);

            assertThat(DynamoNumber.parse(number.toString())).isEqualTo(number);
            assertThat(DynamoNumber.parse(value.toString())).isEqualTo(number).hasSameHashCodeAs(number);
            assertThat(DynamoNumber.parse(value.toPlainString())).isEqualTo(number);
            assertThat(number.toBigDecimal()).isEqualByComparingTo(value);
            assertThat(number.signum()).isEqualTo(value.signum());
            assertThat(new BigDecimal(number.unscaledValue(), -number.exponent()))
                    .isEqualByComparingTo(value);
        });
    }

    @Test
    void printsPlainDecimalsWithoutOuterZeros() {
        SeededRun.repeated(RUNS, random -> {
            String text = new RandomValues(random).number().toString();

            assertThat(text).matches("0|-?([1-9][0-9]*|0\\.[0-9]*[1-9]|[1-9][0-9]*\\.[0-9]*[1-9])");
        });
    }

    @Test
    void comparesLikeBigDecimals() {
        SeededRun.repeated(RUNS, random -> {
            DynamoNumber left = new RandomValues(random).number();
            DynamoNumber right = new RandomValues(random).number();

            int comparison = Integer.signum(left.compareTo(right));

            assertThat(comparison).isEqualTo(left.toBigDecimal().compareTo(right.toBigDecimal()));
            assertThat(left.equals(right)).isEqualTo(comparison == 0);
        });
    }

    @Test
    void addsAndSubtractsLikeBigDecimals() {
        SeededRun.repeated(RUNS, random -> {
            DynamoNumber left = new RandomValues(random).number();
            DynamoNumber right = new RandomValues(random).number();

            assertStored(left.toBigDecimal().add(right.toBigDecimal()), () -> left.add(right));
            assertStored(left.toBigDecimal().subtract(right.toBigDecimal()), () -> left.subtract(right));
        });
    }

    /** Checks that the outcome is {@code exact}, or refused where that has no room. */
    private static void assertStored(BigDecimal exact, Supplier<DynamoNumber> outcome) {
        BigDecimal stripped = exact.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (exact.signum() == 0 || (stripped.precision() <= 38 && exponent >= -130 && exponent <= 125)) {
            assertThat(outcome.get().toBigDecimal()).isEqualByComparingTo(exact);
        } else {
            assertThatExceptionOfType(InvalidNumberException.class).isThrownBy(outcome::get);
        }
    }

    @Test
    void reachesTheBordersOfLongInEitherForm() {
        for (long border : List.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE)) {
            DynamoNumber number = DynamoNumber.of(border);

            assertThat(number.isLong()).isTrue();
            assertThat(number.longValueExact()).isEqualTo(border);
            assertThat(DynamoNumber.parse(Long.toString(border))).isEqualTo(number);
            assertThat(DynamoNumber.of(new BigDecimal(border))).isEqualTo(number);
            assertThat(DynamoNumber.of(new BigDecimal(border).movePointLeft(3)).isLong())
                    .isFalse();
        }
    }

    @Test
    void leavesTheRangeOfLongAndReturns() {
        DynamoNumber one = DynamoNumber.of(1);
        DynamoNumber above = DynamoNumber.of(Long.MAX_VALUE).add(one);
        DynamoNumber below = DynamoNumber.of(Long.MIN_VALUE).subtract(one);

        assertThat(above).hasToString("9223372036854775808");
        assertThat(below).hasToString("-9223372036854775809");
        assertThat(above.isLong()).isFalse();
        assertThatThrownBy(above::longValueExact).isInstanceOf(ArithmeticException.class);
        assertThat(above.subtract(one)).isEqualTo(DynamoNumber.of(Long.MAX_VALUE));
        assertThat(below.add(one)).isEqualTo(DynamoNumber.of(Long.MIN_VALUE));
        assertThat(DynamoNumber.of(0).subtract(DynamoNumber.of(Long.MIN_VALUE))).isEqualTo(above);
        assertThat(above).isGreaterThan(DynamoNumber.of(Long.MAX_VALUE));
        assertThat(below).isLessThan(DynamoNumber.of(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "+5, 5",
        ".5, 0.5",
        "5., 5",
        "1.e5, 100000",
        "1e3, 1000",
        "1000.0, 1000",
        "-0, 0",
        "-0.0, 0",
        "007, 7",
        "1E+2, 100",
        "12.50, 12.5",
        "0.0e126, 0",
        "0e125, 0",
        "0e-130, 0"
    })
    void acceptsAndNormalises(String text, String stored) {
        assertThat(DynamoNumber.parse(text)).hasToString(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+",
                ".",
                "-.",
                "e5",
                "+e2",
                "1e",
                "1e+",
                "1+2",
                "1 ",
                " 1",
                "1.2.3",
                "--1",
                "0x1",
                "1_0",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e5.5",
                "١",
                "1e1e1",
                "1f"
            })
    void refusesWhatIsNoNumber(String text) {
        assertRefused(text, Reason.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e126", "-1e126", "10e125", "0e126", "1e999999999999999999999"})
    void refusesMagnitudesTooLarge(String text) {
        assertRefused(text, Reason.OVERFLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-131", "-1e-131", "0.1e-130", "0e-131", "1e-999999999999999999999"})
    void refusesMagnitudesTooSmall(String text) {
        assertRefused(text, Reason.UNDERFLOW);
    }

    @Test
    void takesThirtyEightSignificantDigitsAndNoMore() {
        assertThat(DynamoNumber.parse(DIGITS_38)).hasToString(DIGITS_38);
        assertThat(DynamoNumber.parse("000" + DIGITS_38 + "000.000")).hasToString(DIGITS_38 + "000");
        assertThat(DynamoNumber.parse("0.000" + DIGITS_38 + "000")).hasToString("0.000" + DIGITS_38);
        assertThat(DynamoNumber.parse("9.9999999999999999999999999999999999999E+125")
                        .toString())
                .hasSize(126)
                .startsWith("99");
        assertRefused(DIGITS_38 + "9", Reason.TOO_MANY_DIGITS);
        assertRefused("1." + DIGITS_38, Reason.TOO_MANY_DIGITS);
        assertRefused("1" + "0".repeat(37) + ".1", Reason.TOO_MANY_DIGITS);
        assertRefused(DIGITS_38 + "9x", Reason.NOT_A_NUMBER);
        assertRefused("1." + DIGITS_38 + ".1", Reason.NOT_A_NUMBER);
    }

    @Test
    void readsLongTextsInTimeThatGrowsWithTheirLength() {
        String zeros = "0".repeat(2_000_000);

        assertThat(DynamoNumber.parse(zeros + "1." + zeros)).isEqualTo(DynamoNumber.of(1));
        assertRefused("9".repeat(2_000_000), Reason.TOO_MANY_DIGITS);
        assertRefused("1e" + "9".repeat(2_000_000), Reason.OVERFLOW);
    }

    @Test
    void writesDoublesAsTheShortestDecimal() {
        SeededRun.repeated(RUNS, random -> {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);

            assertThat(DynamoNumber.of(value).doubleValue()).isEqualTo(value);
            assertThat(DynamoNumber.of(value).toBigDecimal())
                    .isEqualByComparingTo(new BigDecimal(Double.toString(value)));
        });
        assertThat(DynamoNumber.of(-0.0)).isEqualTo(DynamoNumber.of(0));
        assertThat(DynamoNumber.of(9.007199254740994E15)).isEqualTo(DynamoNumber.of(9007199254740994L));
        assertThatThrownBy(() -> DynamoNumber.of(Double.NaN)).isInstanceOf(InvalidNumberException.class);
        assertThatThrownBy(() -> DynamoNumber.of(Double.MAX_VALUE)).isInstanceOf(InvalidNumberException.class);
        assertThatThrownBy(() -> DynamoNumber.of(Double.MIN_VALUE)).isInstanceOf(InvalidNumberException.class);
    }

    @Test
    void refusesBigDecimalsWithExtremeScalesAtOnce() {
        assertThatThrownBy(() -> DynamoNumber.of(new BigDecimal("1e999999999")))
                .isInstanceOf(InvalidNumberException.class);
        assertThatThrownBy(() -> DynamoNumber.of(new BigDecimal("1e-999999999")))
                .isInstanceOf(InvalidNumberException.class);
        assertThat(DynamoNumber.of(new BigDecimal("0e999999999"))).isEqualTo(DynamoNumber.of(0));
    }

    @Test
    void refusesOrReadsAnyTextLikeBigDecimal() {
        SeededRun.repeated(RUNS, random -> {
            String text = likelyNumber(random);
            boolean number = text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

            try {
                DynamoNumber parsed = DynamoNumber.parse(text);

                assertThat(number).as(text).isTrue();
                assertThat(parsed.toBigDecimal()).as(text).isEqualByComparingTo(new BigDecimal(text));
            } catch (InvalidNumberException refused) {
                assertThat(refused.reason() == Reason.NOT_A_NUMBER).as(text).isEqualTo(!number);
            }
        });
    }

    private static String likelyNumber(Random random) {
        String alphabet = "0123456789000..eE+-";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static void assertRefused(String text, Reason reason) {
        assertThatThrownBy(() -> DynamoNumber.parse(text))
                .isInstanceOfSatisfying(
                        InvalidNumberException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
