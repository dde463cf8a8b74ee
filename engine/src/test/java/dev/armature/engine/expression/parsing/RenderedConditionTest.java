package dev.armature.engine.expression.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.evaluation.RandomConditions;
import dev.armature.engine.expression.evaluation.RandomValues;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.ExpressionRenderer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the runtime prints for a service, the parser reads back. */
final class RenderedConditionTest {
    /** What may be wrong with a random tree; its text is well formed all the same. */
    private static final Set<Kind> MEANINGLESS = EnumSet.of(
            Kind.OPERAND_TYPE, Kind.EQUAL_OPERANDS, Kind.BETWEEN_TYPES, Kind.BETWEEN_ORDER, Kind.UNKNOWN_TYPE);

    @Test
    void readsBackAsTheSameTree() {
        SeededRun.with(random -> {
            RandomConditions conditions = new RandomConditions(random, new RandomValues(random));
            int read = 0;
            for (int i = 0; i < 10_000; i++) {
                Condition tree = flat(conditions.condition());
                ExpressionRenderer renderer = new ExpressionRenderer();
                String text = renderer.condition(Expression.of(tree));

                Optional<Condition> parsed = parse(text, renderer.substitutions());

                parsed.ifPresent(
                        condition -> assertThat(condition).as("%s", text).isEqualTo(tree));
                read += parsed.isPresent() ? 1 : 0;
            }
            assertThat(read).isGreaterThan(2_000);
        });
    }

    private static Optional<Condition> parse(String text, Expression.Substitutions substitutions) {
        ExpressionReader reader = new ExpressionReader(substitutions);
        try {
            Condition condition = reader.condition(new Expression.Text<>(text));
            reader.requireAllUsed();
            return Optional.of(condition);
        } catch (ExpressionException e) {
            assertThat(e.kind()).as("%s", text).isIn(MEANINGLESS);
            return Optional.empty();
        }
    }

    /** Text does not tell an {@code AND} inside an {@code AND} from a longer one, nor one of one from its part. */
    private static Condition flat(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(flat(not.condition()));
        }
        if (condition instanceof Condition.And and) {
            List<Condition> parts = new ArrayList<>();
            and.conditions().stream()
                    .map(RenderedConditionTest::flat)
                    .forEach(part ->
                            parts.addAll(part instanceof Condition.And inner ? inner.conditions() : List.of(part)));
            return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
        }
        if (condition instanceof Condition.Or or) {
            List<Condition> parts = new ArrayList<>();
            or.conditions().stream()
                    .map(RenderedConditionTest::flat)
                    .forEach(part ->
                            parts.addAll(part instanceof Condition.Or inner ? inner.conditions() : List.of(part)));
            return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
        }
        return condition;
    }
}
