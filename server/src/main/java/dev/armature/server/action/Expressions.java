package dev.armature.server.action;

import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_VALUES;
import static dev.armature.server.action.Parameters.PROJECTION_EXPRESSION;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Expression;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes expressions out of parameters as text, with the names and values that they refer to; the client parses them. */
final class Expressions {
    private static final Pattern NAME_PLACEHOLDER = Pattern.compile("#[0-9A-Za-z_]{1,254}");
    private static final Pattern VALUE_PLACEHOLDER = Pattern.compile(":[0-9A-Za-z_]{1,254}");

    private Expressions() {}

    /** Returns the expression in a parameter. */
    static <T> Optional<Expression<T>> find(Structure parameters, Member<String> member) {
        return parameters.find(member).map(Expression.Text::new);
    }

    /** Returns the expression in a required parameter. */
    static <T> Expression<T> get(Structure parameters, Member<String> member) {
        return new Expression.Text<>(parameters.get(member));
    }

    /** Returns the names and values of a request, which {@link #requireUse} has seen. */
    static Expression.Substitutions substitutions(Structure parameters) {
        return new Expression.Substitutions(
                orNone(parameters, EXPRESSION_ATTRIBUTE_NAMES), orNone(parameters, EXPRESSION_ATTRIBUTE_VALUES));
    }

    /**
     * Checks that the names and values of a request have an expression that can refer to them.
     *
     * @param withValues the parameters that can refer to both
     * @param withNames those that can refer to names only
     * @throws ValidationException if names or values are there and empty, or there without an expression for them
     */
    static void requireUse(Structure parameters, List<Member<String>> withValues, List<Member<String>> withNames) {
        boolean hasNames = isGiven(parameters, EXPRESSION_ATTRIBUTE_NAMES);
        boolean hasValues = isGiven(parameters, EXPRESSION_ATTRIBUTE_VALUES);
        boolean anyWithValues = withValues.stream().anyMatch(parameters::has);
        if (hasNames && !anyWithValues && withNames.stream().noneMatch(parameters::has)) {
            throw new ValidationException(Wording.namesWithoutExpression());
        }
        if (hasValues && !anyWithValues) {
            throw new ValidationException(Wording.valuesWithoutExpression(
                    withValues.stream().map(Member::name).toList()));
        }
    }

    /** Returns the names of a request that can have no values, which {@link #requireUseOfNames} has seen. */
    static Expression.Substitutions names(Structure parameters) {
        return new Expression.Substitutions(orNone(parameters, EXPRESSION_ATTRIBUTE_NAMES), Map.of());
    }

    /**
     * Checks that the names of a request that can have no values have a projection that can refer to them.
     *
     * @throws ValidationException if they are there and empty, or there without a projection
     */
    static void requireUseOfNames(Structure parameters) {
        if (isGiven(parameters, EXPRESSION_ATTRIBUTE_NAMES) && !parameters.has(PROJECTION_EXPRESSION)) {
            throw new ValidationException(Wording.namesWithoutExpression());
        }
    }

    /** Returns whether the engine will refuse a placeholder of the request, as the service does before it sees any value. */
    static boolean haveWrongPlaceholders(StructureShape shape, Structure parameters) {
        return shape.members().contains(EXPRESSION_ATTRIBUTE_VALUES)
                && (hasWrongPlaceholder(parameters.find(EXPRESSION_ATTRIBUTE_NAMES), NAME_PLACEHOLDER)
                        || hasWrongPlaceholder(parameters.find(EXPRESSION_ATTRIBUTE_VALUES), VALUE_PLACEHOLDER));
    }

    private static boolean hasWrongPlaceholder(Optional<? extends Map<String, ?>> defined, Pattern form) {
        return defined.stream()
                .flatMap(map -> map.keySet().stream())
                .anyMatch(placeholder -> !form.matcher(placeholder).matches());
    }

    private static <V> boolean isGiven(Structure parameters, Member<Map<String, V>> member) {
        return !orNone(parameters, member).isEmpty();
    }

    /** Returns names or values, which are none only if they are left out. */
    private static <V> Map<String, V> orNone(Structure parameters, Member<Map<String, V>> member) {
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
        requireOneStyle(List.of(parameters), legacy, expressions);
    }

    /**
     * Checks the same of a request that has these parameters in several places, all of which must agree.
     *
     * @throws ValidationException if they do not
     */
    static void requireOneStyle(Collection<Structure> places, List<Member<?>> legacy, List<Member<?>> expressions) {
        List<String> legacyGiven = given(places, legacy);
        List<String> expressionsGiven = given(places, expressions);
        if (!legacyGiven.isEmpty() && !expressionsGiven.isEmpty()) {
            throw new ValidationException(Wording.mixedStyles(legacyGiven, expressionsGiven));
        }
    }

    private static List<String> given(Collection<Structure> places, List<Member<?>> members) {
        List<String> given = new ArrayList<>();
        for (Member<?> member : members) {
            if (places.stream().anyMatch(parameters -> parameters.has(member))) {
                given.add(member.name());
            }
        }
        return given;
    }
}
