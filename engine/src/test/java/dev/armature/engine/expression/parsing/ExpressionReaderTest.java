package dev.armature.engine.expression.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionReaderTest {
    private static final Map<String, AttributeValue> N = Map.of(":n", AttributeValue.of(1));

    @Test
    void takesATreeAsItIs() {
        Condition tree = new Condition.AttributeExists(DocumentPath.of("size"));

        assertThat(reader(Map.of(), Map.of()).condition(Expression.of(tree))).isSameAs(tree);
    }

    @Test
    void namesAndValuesMayBeUsedByAnyExpressionOfTheRequest() {
        ExpressionReader reader = reader(Map.of("#a", "a", "#b", "b"), N);

        reader.condition(text("#a = :n"));
        reader.projection(text("#b"));

        reader.requireAllUsed();
    }

    @Test
    void namesAllThatIsNotUsedInTheOrderOfAHashSet() {
        ExpressionReader reader = reader(Map.of("#b", "b", "#a", "a", "#c", "c"), N);
        reader.condition(text("#b = :n"));

        ExpressionException problem = catchThrowableOfType(ExpressionException.class, reader::requireAllUsed);

        assertThat(problem.kind()).isEqualTo(Kind.UNUSED_NAMES);
        assertThat(problem.details()).containsExactly("#c", "#a");
    }

    @Test
    void complainsOfUnusedValues() {
        ExpressionException problem =
                catchThrowableOfType(ExpressionException.class, reader(Map.of(), N)::requireAllUsed);

        assertThat(problem.kind()).isEqualTo(Kind.UNUSED_VALUES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "a", ":a", "#a-b", "#a b"})
    void refusesNamesThatNoExpressionCouldUse(String key) {
        assertThat(kindOf(() -> reader(Map.of(key, "a"), Map.of()))).isEqualTo(Kind.INVALID_NAME_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "a", "#a", ":a.b"})
    void refusesValuesThatNoExpressionCouldUse(String key) {
        assertThat(kindOf(() -> reader(Map.of(), Map.of(key, AttributeValue.of(1)))))
                .isEqualTo(Kind.INVALID_VALUE_KEY);
    }

    @Test
    void refusesPlaceholdersOfNoCharacters() {
        assertThat(kindOf(() -> reader(Map.of("", "a"), Map.of()))).isEqualTo(Kind.NAME_KEY_EMPTY);
        assertThat(kindOf(() -> reader(Map.of(), Map.of("", AttributeValue.of(1)))))
                .isEqualTo(Kind.VALUE_KEY_EMPTY);
    }

    @Test
    void countsTheLengthOfATextInBytes() {
        String fits = "a" + "\u00E9".repeat(2047);

        assertThat(kindOf(() -> reader(Map.of(), N).condition(text(fits)))).isEqualTo(Kind.SYNTAX);
        assertThat(kindOf(() -> reader(Map.of(), N).condition(text(fits + "aa"))))
                .isEqualTo(Kind.TOO_LONG);
    }

    @Test
    void quotesTheSpaceBehindTheLastToken() {
        ExpressionException problem = catchThrowableOfType(
                ExpressionException.class, () -> reader(Map.of(), N).condition(text("a = ")));

        assertThat(problem.details()).containsExactly("<EOF>", "= ");
    }

    @Test
    void takesThreeHundredOperators() {
        String many = String.join(" OR ", Collections.nCopies(150, "a=:n"));

        assertThat(problem(many)).isNull();
        assertThat(problem(many + " OR a=:n")).isEqualTo(Kind.TOO_MANY_OPERATORS);
    }

    private static @Nullable Kind problem(String text) {
        ExpressionException problem = catchThrowableOfType(
                ExpressionException.class, () -> reader(Map.of(), N).condition(text(text)));
        return problem == null ? null : problem.kind();
    }

    @Test
    void assignmentsAreNoOperators() {
        String many = IntStream.range(0, 301).mapToObj(i -> "a" + i + "=:n").collect(Collectors.joining(","));

        Update update = reader(Map.of(), N).update(text("SET " + many));

        assertThat(update.sets()).hasSize(301);
    }

    @Test
    void takesAHundredCandidates() {
        String hundred = "a IN (" + String.join(",", Collections.nCopies(100, ":n"));

        assertThat(problem(hundred + ")")).isNull();
        assertThat(problem(hundred + ",:n)")).isEqualTo(Kind.TOO_MANY_CANDIDATES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "NOT ", "size(", "NOT(", "a=("})
    void nestingNeverOverflowsTheStack(String opening) {
        String deep = opening.repeat(4000 / opening.length());

        assertThat(kindOf(() -> reader(Map.of(), N).condition(text(deep))))
                .isIn(Kind.TOO_DEEP, Kind.TOO_MANY_OPERATORS, Kind.SYNTAX);
        assertThat(kindOf(() -> reader(Map.of(), N).update(text("SET a=" + deep))))
                .isIn(Kind.TOO_DEEP, Kind.TOO_MANY_OPERATORS, Kind.SYNTAX);
    }

    @Test
    void pathsEndWhereItemsDo() {
        String deepest = "a" + ".a".repeat(31);

        reader(Map.of(), N).projection(text(deepest));

        assertThat(kindOf(() -> reader(Map.of(), N).projection(text(deepest + "[0]"))))
                .isEqualTo(Kind.PATH_TOO_DEEP);
    }

    @Test
    void saysWhereInTheTextTheProblemLies() {
        ExpressionException problem = catchThrowableOfType(
                ExpressionException.class, () -> reader(Map.of(), N).condition(text("a = :n AND size = :n")));

        assertThat(problem.offset()).isEqualTo("a = :n AND ".length());
    }

    @Test
    void knowsEveryReservedWord() throws IOException {
        try (InputStream file = ExpressionReaderTest.class.getResourceAsStream("documented-reserved-words.txt")) {
            List<String> words = new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();

            assertThat(words).hasSize(573);
            assertThat(words).allSatisfy(word -> {
                assertThat(ReservedWords.contains(word)).isTrue();
                assertThat(ReservedWords.contains(word.toLowerCase(Locale.ROOT)))
                        .isTrue();
                assertThat(kindOf(() -> reader(Map.of(), N).condition(text(word + " = :n"))))
                        .isIn(Kind.RESERVED_WORD, Kind.SYNTAX);
            });
        }
        assertThat(ReservedWords.contains("artist")).isFalse();
    }

    private static Kind kindOf(Runnable action) {
        return catchThrowableOfType(ExpressionException.class, action::run).kind();
    }

    private static <T> Expression<T> text(String text) {
        return new Expression.Text<>(text);
    }

    private static ExpressionReader reader(Map<String, String> names, Map<String, AttributeValue> values) {
        return new ExpressionReader(new Expression.Substitutions(names, values));
    }
}
