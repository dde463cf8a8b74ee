package dev.armature.server.action;

import static dev.armature.server.action.Parameters.INDEX_NAME;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a key condition from {@code KeyConditions}, the parameter of the first API. */
final class LegacyKeyCondition {
    /** As many as a table's key has attributes; the keys of indexes may have more. */
    private static final int MAX_CONDITIONS = 2;

    private final List<KeyCondition.Equality> equalities = new ArrayList<>();
    private KeyCondition.@Nullable Range range;

    private LegacyKeyCondition() {}

    /** Returns the key condition of a Query, in whichever way it is given. */
    static Optional<Expression<KeyCondition>> orExpression(
            Structure parameters, Member<Map<String, Structure>> conditions, Member<String> expression) {
        Optional<Map<String, Structure>> given = parameters.find(conditions);
        if (given.isEmpty()) {
            return Expressions.find(parameters, expression);
        }
        int count = given.get().size();
        if (count == 0 || (count > MAX_CONDITIONS && !parameters.has(INDEX_NAME))) {
            throw new ValidationException(LegacyWording.KEY_CONDITION_COUNT);
        }
        LegacyKeyCondition keys = new LegacyKeyCondition();
        given.get()
                .forEach((attribute, condition) -> LegacyComparison.of(condition, LegacyComparison.REQUIRED_OPERATOR)
                        .addTo(keys, attribute));
        return Optional.of(Expression.legacy(new KeyCondition(keys.equalities, Optional.ofNullable(keys.range))));
    }

    void equality(String attribute, AttributeValue value) {
        equalities.add(new KeyCondition.Equality(attribute, value));
    }

    void compared(String attribute, Comparator comparator, AttributeValue value) {
        range(new KeyCondition.Compared(attribute, comparator, value));
    }

    void between(String attribute, AttributeValue lower, AttributeValue upper) {
        range(new KeyCondition.Between(attribute, lower, upper));
    }

    void beginsWith(String attribute, AttributeValue prefix) {
        range(new KeyCondition.BeginsWith(attribute, prefix));
    }

    private void range(KeyCondition.Range only) {
        if (range != null) {
            throw new ValidationException(LegacyWording.KEY_CONDITION_NOT_SUPPORTED);
        }
        range = only;
    }
}
