package dev.armature.engine.expression.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ConditionEvaluatorTest {
    private static final DocumentPath A = DocumentPath.of("a");
    private static final DocumentPath MISSING = DocumentPath.of("missing");

    @Test
    void agreesWithTheNaiveEvaluator() {
        SeededRun.with(random -> {
            RandomValues values = new RandomValues(random);
            RandomConditions conditions = new RandomConditions(random, values);
            for (int i = 0; i < 20_000; i++) {
                Item item = values.item();
                Condition condition = conditions.condition();

                boolean matches = new ConditionEvaluator(condition).matches(item);

                assertThat(matches)
                        .as("%s on %s", condition, item)
                        .isEqualTo(condition.accept(new NaiveCondition(item.toMap())));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfTwoTypesAreUnequalAndUnordered(Comparator comparator) {
        Condition condition = Condition.compare(A, comparator, AttributeValue.of("1"));

        assertThat(matches(condition, AttributeValue.of(1))).isEqualTo(comparator == Comparator.NE);
    }

    @ParameterizedTest
    @EnumSource
    void absenceIsUnequalEvenToItself(Comparator comparator) {
        Condition condition = new Condition.Comparison(Operand.path(MISSING), comparator, Operand.path(MISSING));

        assertThat(matches(condition, AttributeValue.of(1))).isEqualTo(comparator == Comparator.NE);
    }

    @ParameterizedTest
    @EnumSource(names = {"LT", "LE", "GT", "GE"})
    void booleansAndCollectionsHaveNoOrder(Comparator comparator) {
        for (AttributeValue value : List.of(
                AttributeValue.of(true),
                AttributeValue.NULL.INSTANCE,
                new AttributeValue.L(List.of()),
                new AttributeValue.M(Map.of()),
                new AttributeValue.SS(Set.of("x")))) {
            assertThat(matches(Condition.compare(A, comparator, value), value)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\uFF61, \uD83D\uDE00",
        "\uD7FF, \uD83D\uDE00",
        "\uD83D\uDE00, \uD83D\uDE01",
        "z, \u00E9",
        "a, ab",
        "\uE000, \uFFFF"
    })
    void stringsOrderByTheirUtf8Bytes(String smaller, String larger) {
        assertThat(matches(Condition.compare(A, Comparator.LT, AttributeValue.of(larger)), AttributeValue.of(smaller)))
                .isTrue();
        assertThat(matches(Condition.compare(A, Comparator.LT, AttributeValue.of(smaller)), AttributeValue.of(larger)))
                .isFalse();
    }

    @Test
    void setsAndMapsAreEqualInAnyOrder() {
        AttributeValue one = AttributeValue.written(sink -> sink.startMap()
                .attribute("x")
                .number(1)
                .attribute("y")
                .number(2)
                .endMap());
        AttributeValue other = AttributeValue.written(sink -> sink.startMap()
                .attribute("y")
                .number(2)
                .attribute("x")
                .number(1)
                .endMap());

        assertThat(matches(Condition.compare(A, Comparator.EQ, one), other)).isTrue();
    }

    @Test
    void numbersAreEqualHoweverTheyWereWritten() {
        AttributeValue thousand = AttributeValue.written(sink -> sink.number(new BigDecimal("1e3")));

        assertThat(matches(Condition.compare(A, Comparator.EQ, AttributeValue.of(1000)), thousand))
                .isTrue();
    }

    @Test
    void nothingHoldsForAnItemThatIsNotThereButAbsence() {
        assertThat(new ConditionEvaluator(new Condition.AttributeNotExists(A)).matches(Item.empty()))
                .isTrue();
        assertThat(new ConditionEvaluator(new Condition.AttributeExists(A)).matches(Item.empty()))
                .isFalse();
    }

    @Test
    void refusesTreesThatCouldOverflowTheStack() {
        Condition deep = new Condition.AttributeExists(A);
        for (int i = 0; i < 100_000; i++) {
            deep = deep.not();
        }
        Condition condition = deep;

        assertThatThrownBy(() -> new ConditionEvaluator(condition))
                .isInstanceOfSatisfying(
                        ExpressionException.class,
                        e -> assertThat(e.kind()).isEqualTo(ExpressionException.Kind.TOO_MANY_OPERATORS));
    }

    private static boolean matches(Condition condition, AttributeValue a) {
        return new ConditionEvaluator(condition).matches(Item.of(Map.of("a", a)));
    }
}
