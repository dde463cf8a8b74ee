package dev.armature.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.SeededRun;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for whatever components hold: keys come back, keep their order, and are never another's. */
final class KeyPropertiesTest {
    private static final int RUNS = 20_000;
    private static final AttributeName SK = AttributeName.of("SK");

    /** What strings are made of: the escape, delimiters, digits of escapes, and the ends of UTF-8's lengths. */
    private static final List<String> UNITS = List.of(
            "%",
            "#",
            "$",
            " ",
            "!",
            "&",
            "0",
            "2",
            "3",
            "A",
            "a",
            "LINE",
            "#LINE#0001",
            "\0",
            "\u007F",
            "\u0080",
            "\uD7FF",
            "\uE000",
            "\uFFFF",
            "\uD800\uDC00",
            "\uDBFF\uDFFE");

    private static final KeyComponent<String> FIRST = KeyComponent.of("first", StandardConverters.string());
    private static final KeyComponent<Integer> SECOND = KeyComponent.padded("second", 2, StandardConverters.intValue());
    private static final KeyComponent<String> THIRD = KeyComponent.of("third", StandardConverters.string());

    private record Tuple(String first, int second, String third) {
        static Tuple of(Random random) {
            return new Tuple(text(random), random.nextInt(100), text(random));
        }

        KeyValues values() {
            return KeyValues.NONE.and(FIRST, first).and(SECOND, second).and(THIRD, third);
        }

        static int compare(Tuple left, Tuple right) {
            int order = compareBytes(left.first, right.first);
            order = order != 0 ? order : Integer.compare(left.second, right.second);
            return order != 0 ? order : compareBytes(left.third, right.third);
        }
    }

    @Test
    void keysComeBackAsTheyWentIn() {
        SeededRun.repeated(RUNS, random -> {
            KeyTemplate template = template(random);
            Tuple tuple = Tuple.of(random);

            KeyValues back = template.parse(template.compose(tuple.values()), KeyValues.NONE);

            assertThat(new Tuple(back.get(FIRST), back.get(SECOND), back.get(THIRD)))
                    .isEqualTo(tuple);
        });
    }

    @Test
    void byteOrderIsTheOrderOfComponents() {
        SeededRun.repeated(RUNS, random -> {
            KeyTemplate template = template(random);
            Tuple left = Tuple.of(random);
            Tuple right = near(left, random);

            int order = compareBytes(template.compose(left.values()), template.compose(right.values()));

            assertThat(Integer.signum(order)).isEqualTo(Integer.signum(Tuple.compare(left, right)));
        });
    }

    @Test
    void noComponentForgesTheKeyOfAnotherTemplate() {
        KeyTemplate order = KeyTemplate.sort(SK, KeySegment.literal("ORDER#"), FIRST);
        KeyTemplate line =
                KeyTemplate.sort(SK, KeySegment.literal("ORDER#"), FIRST, KeySegment.literal("#LINE#"), SECOND);
        KeyTemplate note =
                KeyTemplate.sort(SK, KeySegment.literal("ORDER#"), FIRST, KeySegment.literal("#NOTE#"), THIRD);
        SeededRun.repeated(RUNS, random -> {
            List<String> keys = List.of(
                    order.compose(Tuple.of(random).values()),
                    line.compose(Tuple.of(random).values()),
                    note.compose(Tuple.of(random).values()));

            assertThat(keys).doesNotHaveDuplicates();
            for (KeyTemplate template : List.of(order, line, note)) {
                assertThat(keys).filteredOn(key -> isParsed(template, key)).hasSize(1);
            }
        });
    }

    @Test
    void rangesHoldTheKeysOfTheirCondition() {
        SeededRun.repeated(RUNS, random -> {
            KeyTemplate template = template(random);
            Tuple item = Tuple.of(random);
            Tuple bound = near(item, random);
            Comparator comparator = List.of(Comparator.LT, Comparator.LE, Comparator.GT, Comparator.GE)
                    .get(random.nextInt(4));
            String key = template.compose(item.values());

            KeyRanges onFirst = KeyRanges.of(template, KeyValues.NONE);
            KeyRanges onThird = KeyRanges.of(
                    template, KeyValues.NONE.and(FIRST, bound.first()).and(SECOND, bound.second()));

            assertThat(holds(onFirst.compared(comparator, FIRST, bound.first()), key))
                    .isEqualTo(holds(comparator, compareBytes(item.first(), bound.first())));
            assertThat(holds(onThird.compared(comparator, THIRD, bound.third()), key))
                    .isEqualTo(item.first().equals(bound.first())
                            && item.second() == bound.second()
                            && holds(comparator, compareBytes(item.third(), bound.third())));
            assertThat(holds(onFirst.beginsWith(FIRST, bound.first()), key))
                    .isEqualTo(item.first().startsWith(bound.first()));
            assertThat(holds(onFirst.between(FIRST, bound.first(), bound.first()), key))
                    .isEqualTo(item.first().equals(bound.first()));
        });
    }

    @Test
    void continuationsAreThoseOfTheWholeKey() {
        KeyTemplate order = KeyTemplate.sort(SK, KeySegment.literal("ORDER#"), FIRST);
        KeyTemplate line =
                KeyTemplate.sort(SK, KeySegment.literal("ORDER#"), FIRST, KeySegment.literal("#LINE#"), SECOND);
        SeededRun.repeated(RUNS, random -> {
            Tuple root = Tuple.of(random);
            Tuple other = near(root, random);
            KeyCondition.Range range = KeyRanges.of(order, root.values()).withContinuations(List.of("#LINE#"));

            boolean isSame = root.first().equals(other.first());
            assertThat(holds(range, order.compose(other.values()))).isEqualTo(isSame);
            assertThat(holds(range, line.compose(other.values()))).isEqualTo(isSame);
        });
    }

    private static KeyTemplate template(Random random) {
        String end = List.of("#", "#LINE#", " ", "!", "$x").get(random.nextInt(5));
        KeySegment between = KeySegment.literal(end);
        // After digits of a fixed number, any delimiter keeps the order.
        KeySegment afterDigits =
                KeySegment.literal(List.of("#", "|", ":", "~to~").get(random.nextInt(4)));
        return random.nextBoolean()
                ? KeyTemplate.sort(SK, FIRST, between, SECOND, afterDigits, THIRD)
                : KeyTemplate.sort(SK, KeySegment.literal("ORDER#"), FIRST, between, SECOND, afterDigits, THIRD);
    }

    /** Returns a tuple that often shares values, or the beginnings of values, with another. */
    private static Tuple near(Tuple tuple, Random random) {
        return new Tuple(
                near(tuple.first(), random),
                random.nextInt(3) == 0 ? random.nextInt(100) : tuple.second(),
                near(tuple.third(), random));
    }

    private static String near(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> text;
            case 1 -> text + text(random);
            case 2 -> text.substring(0, text.offsetByCodePoints(0, 1));
            default -> text(random);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(UNITS.get(random.nextInt(UNITS.size())));
        }
        return text.toString();
    }

    private static boolean isParsed(KeyTemplate template, String key) {
        try {
            template.parse(key, KeyValues.NONE).has(FIRST);
            return true;
        } catch (IllegalArgumentException otherTemplate) {
            return false;
        }
    }

    private static boolean holds(Comparator comparator, int order) {
        return switch (comparator) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            case EQ -> order == 0;
            case NE -> order != 0;
        };
    }

    private static boolean holds(KeyCondition.Range range, String key) {
        if (range instanceof KeyCondition.Between between) {
            return compareBytes(text(between.lower()), key) <= 0 && compareBytes(key, text(between.upper())) <= 0;
        }
        if (range instanceof KeyCondition.BeginsWith prefix) {
            return key.startsWith(text(prefix.prefix()));
        }
        KeyCondition.Compared compared = (KeyCondition.Compared) range;
        return holds(compared.comparator(), compareBytes(key, text(compared.value())));
    }

    private static String text(AttributeValue value) {
        return ((AttributeValue.S) value).value();
    }

    private static int compareBytes(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
