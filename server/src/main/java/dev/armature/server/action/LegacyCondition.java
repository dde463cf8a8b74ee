package dev.armature.server.action;

import static dev.armature.server.action.Parameters.ATTRIBUTE_NAME;
import static dev.armature.server.action.Parameters.CONDITIONAL_OPERATOR;
import static dev.armature.server.action.Parameters.CONDITION_EXPRESSION;
import static dev.armature.server.action.Parameters.FILTER_EXPRESSION;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.server.protocol.shape.FlagShape;
import dev.armature.server.protocol.shape.MapShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.ValueShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions of the first API ({@code Expected}, {@code QueryFilter}, {@code ScanFilter}) as condition trees. */
final class LegacyCondition {
    private static final Member<AttributeValue> VALUE = optional("Value", ValueShape.INSTANCE);
    private static final Member<Boolean> EXISTS = optional("Exists", FlagShape.INSTANCE);

    /** What a write expects of each attribute. */
    static final Member<Map<String, Structure>> EXPECTED = optional(
            "Expected",
            MapShape.of(
                    ATTRIBUTE_NAME,
                    StructureShape.of(
                            "ExpectedAttributeValue",
                            VALUE,
                            EXISTS,
                            LegacyComparison.OPERATOR,
                            LegacyComparison.VALUES)));

    /** A comparison for each attribute: a filter, or the conditions on keys. */
    static final MapShape<Structure> CONDITIONS = MapShape.of(ATTRIBUTE_NAME, LegacyComparison.SHAPE);

    private LegacyCondition() {}

    /** Returns the condition of a write, in whichever way it is given. */
    static Optional<Expression<Condition>> expectedOrExpression(Structure parameters) {
        Optional<Map<String, Structure>> expected = parameters.find(EXPECTED);
        List<Condition> conditions = new ArrayList<>();
        expected.orElse(Map.of()).forEach((name, one) -> conditions.add(expected(name, one)));
        return joined(parameters, conditions).or(() -> Expressions.find(parameters, CONDITION_EXPRESSION));
    }

    /** Returns the filter of a Query or Scan, in whichever way it is given. */
    static Optional<Expression<Condition>> filterOrExpression(
            Structure parameters, Member<Map<String, Structure>> member) {
        List<Condition> conditions = new ArrayList<>();
        parameters
                .find(member)
                .orElse(Map.of())
                .forEach((name, one) -> conditions.add(LegacyComparison.of(one, LegacyComparison.REQUIRED_OPERATOR)
                        .condition(DocumentPath.of(name))));
        return joined(parameters, conditions).or(() -> Expressions.find(parameters, FILTER_EXPRESSION));
    }

    private static Optional<Expression<Condition>> joined(Structure parameters, List<Condition> conditions) {
        Optional<String> operator = parameters.find(CONDITIONAL_OPERATOR);
        if (operator.isPresent() && conditions.size() < 2) {
            throw new ValidationException(
                    conditions.isEmpty()
                            ? LegacyWording.OPERATOR_WITHOUT_CONDITIONS
                            : LegacyWording.OPERATOR_WITH_ONE_CONDITION);
        }
        return switch (conditions.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Expression.legacy(conditions.get(0)));
            default ->
                Optional.of(Expression.legacy(
                        operator.filter("OR"::equals).isPresent()
                                ? new Condition.Or(conditions)
                                : new Condition.And(conditions)));
        };
    }

    private static Condition expected(String name, Structure expected) {
        DocumentPath path = DocumentPath.of(name);
        Optional<AttributeValue> value = expected.find(VALUE);
        if (expected.has(LegacyComparison.OPERATOR)) {
            if (expected.has(EXISTS)) {
                throw LegacyWording.refused("Exists and ComparisonOperator cannot be used together", name);
            }
            if (value.isPresent() && expected.has(LegacyComparison.VALUES)) {
                throw LegacyWording.refused("Value and AttributeValueList cannot be used together", name);
            }
            LegacyComparison comparison = LegacyComparison.of(expected, LegacyComparison.OPERATOR);
            if (value.isEmpty() && !expected.has(LegacyComparison.VALUES) && comparison.takesValues()) {
                throw LegacyWording.refused(
                        "Value or AttributeValueList must be used with ComparisonOperator: " + comparison.operator(),
                        name);
            }
            return (value.isPresent() ? comparison.withValue(value.get()) : comparison).condition(path);
        }
        if (expected.has(LegacyComparison.VALUES)) {
            if (value.isPresent()) {
                throw LegacyWording.refused("Value and AttributeValueList cannot be used together", name);
            }
            throw LegacyWording.refused("AttributeValueList can only be used with a ComparisonOperator", name);
        }
        boolean exists = expected.flag(EXISTS, true);
        if (exists && value.isEmpty()) {
            throw LegacyWording.refused(
                    "Value must be provided when Exists is " + (expected.has(EXISTS) ? "true" : "null"), name);
        }
        if (!exists && value.isPresent()) {
            throw LegacyWording.refused("Value cannot be used when Exists is false", name);
        }
        return value.<Condition>map(required -> Condition.compare(path, Comparator.EQ, required))
                .orElseGet(() -> new Condition.AttributeNotExists(path));
    }
}
