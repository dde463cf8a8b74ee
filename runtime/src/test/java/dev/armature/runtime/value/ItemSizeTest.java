package dev.armature.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.SeededRun;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ItemSizeTest {
    @Test
    void isTheSumOverTheDecodedItem() {
        SeededRun.repeated(5_000, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();

            assertThat(Item.of(attributes).sizeBytes()).isEqualTo(entries(attributes));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 2",
        "-1, 3",
        "10, 2",
        "100, 2",
        "12, 2",
        "123, 3",
        "1200, 2",
        "1203, 3",
        "0.1, 2",
        "0.001, 2",
        "0.12, 2",
        "0.123, 3",
        "1.5, 3",
        "100.001, 5",
        "-12.34, 4",
        "1e125, 2",
        "1e-130, 2",
        "12345678901234567890123456789012345678, 20",
        "9223372036854775807, 11",
        "-9223372036854775808, 12"
    })
    void countsTheDigitsOfNumbers(String number, int sizeBytes) {
        Item item = Item.of(Map.of("n", new AttributeValue.N(DynamoNumber.parse(number))));

        assertThat(item.sizeBytes()).isEqualTo(1 + sizeBytes);
    }

    @Test
    void countsNamesAndOverheadOfContainers() {
        AttributeValue list = new AttributeValue.L(List.of(AttributeValue.of("ab"), AttributeValue.of(true)));
        AttributeValue map = new AttributeValue.M(Map.of("né", AttributeValue.NULL.INSTANCE));
        AttributeValue set = new AttributeValue.SS(Set.of("a", "水"));

        assertThat(Item.of(Map.of("x", list)).sizeBytes()).isEqualTo(1 + 3 + 2 + 2 + 1);
        assertThat(Item.of(Map.of("x", map)).sizeBytes()).isEqualTo(1 + 3 + 1 + 3 + 1);
        assertThat(Item.of(Map.of("x", set)).sizeBytes()).isEqualTo(1 + 1 + 3);
        assertThat(Item.empty().sizeBytes()).isZero();
    }

    private static int entries(Map<String, AttributeValue> entries) {
        return entries.entrySet().stream()
                .mapToInt(entry -> utf8(entry.getKey()) + size(entry.getValue()))
                .sum();
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(((AttributeValue.S) value).value());
            case N -> number(((AttributeValue.N) value).value());
            case B -> ((AttributeValue.B) value).length();
            case BOOL, NULL -> 1;
            case SS ->
                ((AttributeValue.SS) value)
                        .values().stream().mapToInt(ItemSizeTest::utf8).sum();
            case NS ->
                ((AttributeValue.NS) value)
                        .values().stream().mapToInt(ItemSizeTest::number).sum();
            case BS ->
                ((AttributeValue.BS) value)
                        .values().stream().mapToInt(AttributeValue.B::length).sum();
            case L -> {
                List<AttributeValue> values = ((AttributeValue.L) value).values();
                yield 3
                        + values.size()
                        + values.stream().mapToInt(ItemSizeTest::size).sum();
            }
            case M -> {
                Map<String, AttributeValue> entries = ((AttributeValue.M) value).entries();
                yield 3 + entries.size() + entries(entries);
            }
        };
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Counts on the printed number: what is left of each side of the point once the outer zeros are cut off. */
    private static int number(DynamoNumber number) {
        String text = number.toString();
        String magnitude = text.startsWith("-") ? text.substring(1) : text;
        int point = magnitude.indexOf('.');
        String integer = (point < 0 ? magnitude : magnitude.substring(0, point)).replaceFirst("^0+", "");
        String fraction = (point < 0 ? "" : magnitude.substring(point + 1)).replaceFirst("0+$", "");
        if (fraction.isEmpty()) {
            integer = integer.replaceFirst("0+$", "");
        }
        if (integer.isEmpty()) {
            fraction = fraction.replaceFirst("^0+", "");
        }
        return 1 + (integer.length() + 1) / 2 + (fraction.length() + 1) / 2 + (text.startsWith("-") ? 1 : 0);
    }
}
