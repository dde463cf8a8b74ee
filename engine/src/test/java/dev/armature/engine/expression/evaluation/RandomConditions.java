package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random condition trees over the paths and values of {@link RandomValues}. */
public final class RandomConditions {
    private static final List<String> TYPES = List.of("S", "N", "B", "SS", "NS", "BS", "M", "L", "BOOL", "NULL");

    private final Random random;
    private final RandomValues values;

    /** Creates a generator that draws from {@code random} and {@code values}. */
    public RandomConditions(Random random, RandomValues values) {
        this.random = random;
        this.values = values;
    }

    /** Returns a tree of up to four levels. */
    public Condition condition() {
        return condition(3);
    }

    private Condition condition(int depth) {
        Supplier<Condition> part = () -> condition(depth - 1);
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0 -> new Condition.AttributeExists(values.path());
            case 1 -> new Condition.AttributeNotExists(values.path());
            case 2 ->
                new Condition.AttributeTypeIs(values.path(), Operand.constant(AttributeValue.of(values.oneOf(TYPES))));
            case 3 -> new Condition.BeginsWith(operand(), operand());
            case 4 -> new Condition.Contains(operand(), operand());
            case 5 -> new Condition.Between(operand(), operand(), operand());
            case 6 -> new Condition.In(operand(), values.several(4, this::operand));
            case 7, 8 -> new Condition.Comparison(operand(), values.oneOf(List.of(Comparator.values())), operand());
            case 9 -> new Condition.And(values.several(3, part));
            case 10 -> new Condition.Or(values.several(3, part));
            default -> new Condition.Not(part.get());
        };
    }

    private Operand operand() {
        return switch (random.nextInt(8)) {
            case 0 -> Operand.size(values.path());
            case 1, 2, 3 -> Operand.constant(values.value());
            default -> Operand.path(values.path());
        };
    }
}
