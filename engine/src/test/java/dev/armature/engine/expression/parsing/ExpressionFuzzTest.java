package dev.armature.engine.expression.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.expression.evaluation.UpdateApplier;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Expressions that are nearly right, or not at all: each is applied or refused, and soon. */
final class ExpressionFuzzTest {
    private static final Duration WHOLE = Duration.ofMillis(Long.getLong("fuzz.millis", 2_000));
    private static final Duration SLOW = Duration.ofMillis(50);
    private static final int LONG = 4096;

    private static final Expression.Substitutions NAMES = new Expression.Substitutions(
            Map.of("#a", "a", "#b", "b"),
            Map.of(
                    ":n",
                    AttributeValue.of(1),
                    ":s",
                    AttributeValue.of("x"),
                    ":l",
                    new AttributeValue.L(List.of(AttributeValue.of(1)))));
    private static final Item ITEM = Item.of(Map.of(
            "a",
            AttributeValue.of(5),
            "b",
            new AttributeValue.L(List.of(AttributeValue.of("x"), AttributeValue.of(2))),
            "c",
            new AttributeValue.M(Map.of("d", AttributeValue.of("x")))));
    private static final List<String> EXPRESSIONS = List.of(
            "a = :n AND (#b <> :s OR NOT begins_with(c.d, :s)) AND size(b) BETWEEN :n AND a",
            "attribute_exists(b[0]) OR a IN (:n, :s, c.d) AND contains(b, :n)",
            "a = :n AND begins_with(b, :s)",
            "SET a = if_not_exists(a, :n) + :n, b[1] = :s, #b = list_append(b, :l) REMOVE c.d ADD e :n DELETE f :s",
            "a, b[0], c.d, #a.#b[12]");
    private static final List<String> PIECES = List.of(
            "AND",
            "OR",
            "NOT",
            "IN",
            "BETWEEN",
            "SET",
            "REMOVE",
            "ADD",
            "DELETE",
            "a",
            "#a",
            ":n",
            ":l",
            "b[0]",
            "c.d",
            "size(",
            "contains(",
            "if_not_exists(",
            "attribute_type(",
            "(",
            ")",
            ",",
            ".",
            "[",
            "]",
            "=",
            "<>",
            "<",
            "<=",
            "+",
            "-",
            "0",
            "99999999999",
            "#",
            ":",
            "\n",
            "\u0000",
            "é",
            "🎵",
            "select");

    @Test
    void appliesOrRefusesEveryExpressionSoon() {
        SeededRun.with(random -> {
            long end = System.nanoTime() + WHOLE.toNanos();
            while (System.nanoTime() < end) {
                String text = random.nextInt(10) == 0 ? repeated(random) : mutated(random);
                for (int kind = 0; kind < 4; kind++) {
                    requireSoon(kind, text);
                }
            }
        });
    }

    /** An expression that was slow once may have waited for something else, so it is given three chances. */
    private static void requireSoon(int kind, String text) {
        Duration least = SLOW.multipliedBy(2);
        for (int i = 0; i < 3 && least.compareTo(SLOW) > 0; i++) {
            long start = System.nanoTime();
            try {
                apply(kind, text);
            } catch (ExpressionException refused) {
                assertThat(refused.kind()).isNotNull();
            } catch (RuntimeException | Error bug) {
                throw new AssertionError("A bug is shown by " + text, bug);
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            least = taken.compareTo(least) < 0 ? taken : least;
        }
        assertThat(least).as("%s", text).isLessThan(SLOW);
    }

    private static void apply(int kind, String text) {
        ExpressionReader reader = new ExpressionReader(NAMES);
        switch (kind) {
            case 0 -> new ConditionEvaluator(reader.condition(new Expression.Text<>(text))).matches(ITEM);
            case 1 -> reader.keyCondition(new Expression.Text<>(text));
            case 2 -> new UpdateApplier(reader.update(new Expression.Text<>(text))).apply(ITEM);
            default -> new ProjectionApplier(reader.projection(new Expression.Text<>(text))).apply(ITEM);
        }
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(any(random, EXPRESSIONS));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(10));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, " " + any(random, PIECES) + " ");
                case 2 -> text.insert(at, text.substring(at, to));
                default -> text.replace(at, to, any(random, PIECES));
            }
        }
        return text.toString();
    }

    /** Returns four kilobytes of the same. */
    private static String repeated(Random random) {
        String head = random.nextBoolean() ? "" : random.nextBoolean() ? "a = :n AND " : "SET a = ";
        String piece = any(random, PIECES) + (random.nextBoolean() ? " " : "") + any(random, PIECES);
        return head + piece.repeat((LONG - head.length()) / piece.length());
    }

    private static String any(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
