package dev.armature.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.SeededRun;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ItemSinkTest {
    private static final int RUNS = 5_000;
    private static final int MOST_BITS = 100;
    private static final int SCALES = 25;

    @Test
    void writesDecimalsInTheFormOfTheirNumber() {
        SeededRun.repeated(RUNS, random -> {
            BigInteger digits = new BigInteger(random.nextInt(MOST_BITS), random);
            BigDecimal decimal = new BigDecimal(
                    random.nextBoolean() ? digits : digits.negate().multiply(BigInteger.TEN),
                    random.nextInt(2 * SCALES) - SCALES);

            Item byDecimal = item(sink -> sink.number(decimal));
            Item byNumber = item(sink -> sink.number(DynamoNumber.of(decimal)));

            assertThat(byDecimal.encoded()).isEqualTo(byNumber.encoded());
            assertThat(Item.decode(byDecimal.encoded()).toMap().get("n"))
                    .isEqualTo(new AttributeValue.N(DynamoNumber.of(decimal)));
        });
    }

    @Test
    void refusesDecimalsThatAreNoNumberOfTheServices() {
        for (String text : new String[] {"1e126", "1e-131", "1234567890123456789012345678901234567.89"}) {
            BigDecimal decimal = new BigDecimal(text);

            assertThatThrownBy(() -> item(sink -> sink.number(decimal))).isInstanceOf(InvalidNumberException.class);
        }
    }

    private static Item item(Consumer<AttributeSink> value) {
        ItemSink sink = new ItemSink();
        value.accept(sink.attribute("n"));
        return sink.toItem();
    }
}
