package dev.armature.conformance.model;

import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeValue;
import java.util.List;
import java.util.Map;

/** Says whether a key condition holds for the key attributes of a decoded item. */
final class ReferenceKeyCondition {
    private ReferenceKeyCondition() {}

    static boolean holds(KeyCondition condition, Map<String, AttributeValue> item) {
        return condition.equalities().stream()
                        .allMatch(equality -> equality.value().equals(item.get(equality.attribute())))
                && condition.range().stream().allMatch(range -> holds(range, item));
    }

    private static boolean holds(KeyCondition.Range range, Map<String, AttributeValue> item) {
        AttributeValue value = item.get(range.attribute());
        List<AttributeValue> operands = operands(range);
        if (value == null) {
            return false;
        }
        if (range instanceof KeyCondition.BeginsWith) {
            return ReferenceCondition.beginsWith(value, operands.get(0));
        }
        int order = ReferenceOrder.compare(value, operands.get(0));
        if (range instanceof KeyCondition.Between) {
            return order >= 0 && ReferenceOrder.compare(value, operands.get(1)) <= 0;
        }
        return switch (((KeyCondition.Compared) range).comparator()) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            case EQ, NE -> throw new IllegalArgumentException(range + " is no range");
        };
    }

    /** Returns the values that a range compares with: two for BETWEEN, else one. */
    static List<AttributeValue> operands(KeyCondition.Range range) {
        if (range instanceof KeyCondition.Between between) {
            return List.of(between.lower(), between.upper());
        }
        return List.of(
                range instanceof KeyCondition.BeginsWith beginsWith
                        ? beginsWith.prefix()
                        : ((KeyCondition.Compared) range).value());
    }
}
