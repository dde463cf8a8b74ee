package dev.armature.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.value.AttributeValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for random values of every scalar kind. */
final class ScalarConvertersTest {
    private static final int COUNT = 1_000;
    private static final int PAIRS = 3_000;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    static List<ScalarSamples<?>> kinds() {
        return ScalarSamples.all();
    }

    static List<ScalarSamples<?>> orderedKinds() {
        return kinds().stream().filter(ScalarSamples::isOrdered).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void readsBackWhatItWrote(ScalarSamples<T> kind) {
        for (T value : kind.draw(new Random(SEED), COUNT)) {
            T read = Stored.roundTrip(kind.converter(), value);
            assertThat(isSame(value, read))
                    .as("%s read back as %s; run again with -Dseed=%s", value, read, SEED)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void writesTheTypeThatItNames(ScalarSamples<T> kind) {
        for (T value : kind.draw(new Random(SEED), 10)) {
            assertThat(Stored.write(kind.converter(), value).type())
                    .isEqualTo(kind.converter().type());
        }
    }

    @ParameterizedTest
    @MethodSource("orderedKinds")
    <T extends Comparable<T>> void ordersStoredFormsAsValues(ScalarSamples<T> kind) {
        // given
        Random random = new Random(SEED);
        List<T> values = kind.draw(random, COUNT);
        List<AttributeValue> stored = values.stream()
                .map(value -> Stored.write(kind.converter(), value))
                .toList();

        for (int i = 0; i < PAIRS; i++) {
            int left = random.nextInt(values.size());
            int right = random.nextInt(values.size());

            // when
            int order = compare(stored.get(left), stored.get(right));

            // then
            assertThat(Integer.signum(order))
                    .as("%s against %s; run again with -Dseed=%s", values.get(left), values.get(right), SEED)
                    .isEqualTo(Integer.signum(values.get(left).compareTo(values.get(right))));
        }
    }

    private static int compare(AttributeValue left, AttributeValue right) {
        if (left instanceof AttributeValue.N leftNumber && right instanceof AttributeValue.N rightNumber) {
            return leftNumber.value().compareTo(rightNumber.value());
        }
        return Arrays.compareUnsigned(utf8(left), utf8(right));
    }

    private static byte[] utf8(AttributeValue value) {
        return ((AttributeValue.S) value).value().getBytes(StandardCharsets.UTF_8);
    }

    /** Compares as {@code equals}, but for the two kinds where that is about something else than the value. */
    private static boolean isSame(Object left, Object right) {
        if (left instanceof byte[] leftBytes && right instanceof byte[] rightBytes) {
            return Arrays.equals(leftBytes, rightBytes);
        }
        if (left instanceof BigDecimal leftDecimal && right instanceof BigDecimal rightDecimal) {
            return leftDecimal.compareTo(rightDecimal) == 0;
        }
        return left.equals(right);
    }
}
