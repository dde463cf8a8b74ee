package dev.armature.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class KeyTemplateTest {
    private static final AttributeName SK = AttributeName.of("SK");
    private static final KeyComponent<String> ORDER_ID = KeyComponent.of("orderId", StandardConverters.string());
    private static final KeyComponent<Integer> LINE_NO =
            KeyComponent.padded("lineNo", 4, StandardConverters.intValue());
    private static final KeyTemplate LINE =
            KeyTemplate.sort(SK, KeySegment.literal("ORDER#"), ORDER_ID, KeySegment.literal("#LINE#"), LINE_NO);

    @Test
    void composesLiteralsAndPaddedNumbers() {
        assertThat(LINE.compose(KeyValues.NONE.and(ORDER_ID, "o1").and(LINE_NO, 7)))
                .isEqualTo("ORDER#o1#LINE#0007");
    }

    @Test
    void parsesWhatItComposes() {
        KeyValues values = LINE.parse("ORDER#o1#LINE#0007", KeyValues.NONE);

        assertThat(values.get(ORDER_ID)).isEqualTo("o1");
        assertThat(values.get(LINE_NO)).isEqualTo(7);
    }

    @Test
    void escapesDelimitersInsideComponents() {
        String key =
                LINE.compose(KeyValues.NONE.and(ORDER_ID, "o1#LINE#0001 50%").and(LINE_NO, 7));

        assertThat(key).isEqualTo("ORDER#o1%23LINE%230001%2050%25#LINE#0007");
        assertThat(LINE.parse(key, KeyValues.NONE).get(ORDER_ID)).isEqualTo("o1#LINE#0001 50%");
    }

    @Test
    void storesInstantsAndPlainNumbersAsText() {
        KeyComponent<Instant> at = KeyComponent.of("at", StandardConverters.instant());
        KeyComponent<BigDecimal> price = KeyComponent.of("price", StandardConverters.bigDecimal());
        KeyTemplate template = KeyTemplate.partition(SK, at, KeySegment.literal("|"), price);

        String key = template.compose(
                KeyValues.NONE.and(at, Instant.parse("2026-01-31T08:15:30Z")).and(price, new BigDecimal("1.50")));

        assertThat(key).isEqualTo("2026-01-31T08:15:30.000000000Z|1.5");
        assertThat(template.parse(key, KeyValues.NONE).get(at)).isEqualTo("2026-01-31T08:15:30Z");
    }

    @Test
    void refusesNumbersThatDoNotFitTheirDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyValues.NONE.and(LINE_NO, -1))
                .withMessage("component `lineNo` = -1 is negative, and is padded with zeros");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyValues.NONE.and(LINE_NO, 10_000))
                .withMessage("component `lineNo` = 10000 has more than 4 digits");
    }

    @Test
    void refusesEmptyComponents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyValues.NONE.and(ORDER_ID, ""))
                .withMessage("component `orderId` is empty, and a key needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINE.parse("ORDER##LINE#0001", KeyValues.NONE))
                .withMessage("component `orderId` is empty");
    }

    @Test
    void refusesTextThatCannotBeStored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyValues.NONE.and(ORDER_ID, "\uD800x"))
                .withMessage("component `orderId` holds half of a surrogate pair");
    }

    @Test
    void refusesKeysThatTheServiceWouldNotTake() {
        KeyValues values = KeyValues.NONE.and(ORDER_ID, "ä".repeat(520)).and(LINE_NO, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINE.compose(values))
                .withMessage("the key 'SK' composed as ORDER#{orderId}#LINE#{lineNo:4} has 1056 bytes,"
                        + " and the service takes 1024");
    }

    @Test
    void refusesKeysOfOtherTemplates() {
        KeyTemplate order = KeyTemplate.sort(SK, KeySegment.literal("ORDER#"), ORDER_ID);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> order.parse("ORDER#o1#LINE#0007", KeyValues.NONE))
                .withMessage("component `orderId` is not written as \"o1#LINE#0007\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order.parse("PROFILE", KeyValues.NONE))
                .withMessage("\"PROFILE\" is not composed as ORDER#{orderId}");
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.parse("ORDER#o1#LINE#7", KeyValues.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.parse("ORDER#o%311#LINE#0007", KeyValues.NONE));
    }

    @Test
    void leavesOutWhatIsNotComplete() {
        assertThat(LINE.composeIfComplete(
                        KeyValues.NONE.andNullable(ORDER_ID, null).and(LINE_NO, 7)))
                .isEmpty();
    }
}
