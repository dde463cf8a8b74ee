package dev.armature.engine.expression.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.checking.ConditionCheck;
import dev.armature.engine.expression.checking.UpdateCheck;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.value.AttributeValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every expression in the files of valid and invalid ones. */
final class ExpressionFilesTest {
    private static final Map<String, String> NAMES = Map.of("#a", "a", "#size", "size");
    private static final Map<String, AttributeValue> VALUES = Map.of(
            ":n", AttributeValue.of(1),
            ":two", AttributeValue.of(2),
            ":s", AttributeValue.of("text"),
            ":type", AttributeValue.of("NS"),
            ":bool", AttributeValue.of(true),
            ":null", AttributeValue.NULL.INSTANCE,
            ":list", new AttributeValue.L(List.of()),
            ":map", new AttributeValue.M(Map.of()),
            ":set", new AttributeValue.SS(Set.of("x")));

    static Stream<List<String>> valid() {
        return rows("valid-expressions.txt");
    }

    static Stream<List<String>> invalid() {
        return rows("invalid-expressions.txt");
    }

    private static Stream<List<String>> rows(String file) {
        try (InputStream input = Objects.requireNonNull(ExpressionFilesTest.class.getResourceAsStream(file))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource
    void valid(List<String> row) {
        assertThat(describe(row.get(0), row.get(1))).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @MethodSource
    void invalid(List<String> row) {
        ExpressionException problem =
                catchThrowableOfType(ExpressionException.class, () -> describe(row.get(0), row.get(1)));

        assertThat(problem).isNotNull();
        assertThat(problem.kind() + " | " + String.join("; ", problem.details()))
                .isEqualTo(row.get(2) + " | " + row.get(3));
    }

    /** Conditions are left to random trees; see {@link RenderedConditionTest}. */
    @ParameterizedTest
    @MethodSource("valid")
    void readsBackWhatTheRuntimePrints(List<String> row) {
        switch (row.get(0)) {
            case "key" ->
                requireRoundTrip(row.get(1), ExpressionReader::keyCondition, ExpressionRenderer::keyCondition);
            case "update" -> requireRoundTrip(row.get(1), ExpressionReader::update, ExpressionRenderer::update);
            case "projection" ->
                requireRoundTrip(row.get(1), ExpressionReader::projection, ExpressionRenderer::projection);
            default -> assertThat(row.get(0)).isEqualTo("condition");
        }
    }

    private static <T> void requireRoundTrip(
            String text,
            BiFunction<ExpressionReader, Expression<T>, T> read,
            BiFunction<ExpressionRenderer, Expression<T>, String> render) {
        T tree = read.apply(reader(), new Expression.Text<>(text));
        ExpressionRenderer renderer = new ExpressionRenderer();
        String rendered = render.apply(renderer, Expression.of(tree));

        T again = read.apply(new ExpressionReader(renderer.substitutions()), new Expression.Text<>(rendered));

        assertThat(again).isEqualTo(tree);
    }

    private static ExpressionReader reader() {
        return new ExpressionReader(new Expression.Substitutions(NAMES, VALUES));
    }

    private static String describe(String kind, String text) {
        ExpressionReader reader = reader();
        return switch (kind) {
            case "condition" -> {
                Condition condition = reader.condition(new Expression.Text<>(text));
                requireNothing(ConditionCheck.find(condition));
                yield ExpressionRenderer.describe(condition);
            }
            case "key" -> ExpressionRenderer.describe(reader.keyCondition(new Expression.Text<>(text)));
            case "update" -> {
                Update update = reader.update(new Expression.Text<>(text));
                requireNothing(UpdateCheck.find(update));
                yield ExpressionRenderer.describe(update);
            }
            case "projection" -> ExpressionRenderer.describe(reader.projection(new Expression.Text<>(text)));
            default -> throw new IllegalStateException("No expression is a " + kind);
        };
    }

    private static void requireNothing(@Nullable ExpressionException problem) {
        if (problem != null) {
            throw problem;
        }
    }
}
