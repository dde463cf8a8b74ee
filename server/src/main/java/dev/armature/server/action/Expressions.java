package dev.armature.server.action;

import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_VALUES;
import static dev.armature.server.action.Parameters.PROJECTION_EXPRESSION;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes expressions out of parameters as text, with the names and values that they refer to; the client parses them. */
final class Expressions {
    private Expressions() {}

    /** Returns the expression in a parameter. */
    static <T> Optional<Expression<T>> find(Structure parameters, Member<String> member) {
        return parameters.find(member).map(Expression.Text::new);
    }

    /** Returns the expression in a required parameter. */
    static <T> Expression<T> get(Structure parameters, Member<String> member) {
        return new Expression.Text<>(parameters.get(member));
    }

    /**
     * Returns the names and values of a request.
     *
     * @param withValues the parameters that can refer to both
     * @param withNames those that can refer to names only
     * @throws ValidationException if names or values are there and empty, or there without an expression for them
     */
    static Expression.Substitutions substitutions(
            Structure parameters, List<Member<String>> withValues, List<Member<String>> withNames) {
        Map<String, String> names = requireSome(parameters, EXPRESSION_ATTRIBUTE_NAMES);
        Map<String, AttributeValue> values = requireSome(parameters, EXPRESSION_ATTRIBUTE_VALUES);
        boolean anyWithValues = withValues.stream().anyMatch(parameters::has);
        if (!names.isEmpty() && !anyWithValues && withNames.stream().noneMatch(parameters::has)) {
            throw new ValidationException(Wording.namesWithoutExpression());
        }
        if (!values.isEmpty() && !anyWithValues) {
            throw new ValidationException(Wording.valuesWithoutExpression(
                    withValues.stream().map(Member::name).toList()));
        }
        return new Expression.Substitutions(names, values);
    }

    /**
     * Returns the names of a request that can have no values.
     *
     * @throws ValidationException if they are there and empty, or there without a projection
     */
    static Expression.Substitutions namesOfProjection(Structure parameters) {
        Map<String, String> names = requireSome(parameters, EXPRESSION_ATTRIBUTE_NAMES);
        if (!names.isEmpty() && !parameters.has(PROJECTION_EXPRESSION)) {
            throw new ValidationException(Wording.namesWithoutExpression());
        }
        return new Expression.Substitutions(names, Map.of());
    }

    private static <V> Map<String, V> requireSome(Structure parameters, Member<Map<String, V>> member) {
        Optional<Map<String, V>> given = parameters.find(member);
        if (given.isPresent() && given.get().isEmpty()) {
            throw new ValidationException(Wording.mustNotBeEmpty(member.name()));
        }
        return given.orElse(Map.of());
    }

    /**
     * Checks that a request does not mix the parameters of the first API with expressions.
     *
     * @throws ValidationException if it does
     */
    static void requireOneStyle(Structure parameters, List<Member<?>> legacy, List<Member<?>> expressions) {
        List<String> legacyGiven = given(parameters, legacy);
        List<String> expressionsGiven = given(parameters, expressions);
        if (!legacyGiven.isEmpty() && !expressionsGiven.isEmpty()) {
            throw new ValidationException(Wording.mixedStyles(legacyGiven, expressionsGiven));
        }
    }

    private static List<String> given(Structure parameters, List<Member<?>> members) {
        List<String> given = new ArrayList<>();
        for (Member<?> member : members) {
            if (parameters.has(member)) {
                given.add(member.name());
            }
        }
        return given;
    }
}
