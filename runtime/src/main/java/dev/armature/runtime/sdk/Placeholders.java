package dev.armature.runtime.sdk;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.ExpressionRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The names and values that the expression texts of one request refer to, in both forms. */
final class Placeholders {
    private Placeholders() {}

    /** Returns the names to send once every expression is rendered; null, which sends nothing, if there are none. */
    static @Nullable Map<String, String> names(ExpressionRenderer rendered) {
        Map<String, String> names = rendered.substitutions().names();
        return names.isEmpty() ? null : names;
    }

    /** Returns the values to send once every expression is rendered; null, which sends nothing, if there are none. */
    static @Nullable Map<String, AttributeValue> values(ExpressionRenderer rendered) {
        Map<String, dev.armature.runtime.value.AttributeValue> values =
                rendered.substitutions().values();
        if (values.isEmpty()) {
            return null;
        }
        Map<String, AttributeValue> sent = new LinkedHashMap<>();
        values.forEach((placeholder, value) -> sent.put(placeholder, SdkValues.toSdk(value)));
        return sent;
    }

    /** Returns the text that a request of the SDK carries, if it does. */
    static <T> Optional<Expression<T>> text(@Nullable String expression) {
        return expression == null ? Optional.empty() : Optional.of(new Expression.Text<>(expression));
    }

    /** Returns the text that a request of the SDK carries, or refuses the request if there is none. */
    static <T> Expression<T> requiredText(@Nullable String expression, String member) {
        return new Expression.Text<>(RequestFaults.required(expression, member));
    }

    /** Returns what the texts of a request without values refer to. */
    static Expression.Substitutions of(Map<String, String> names) {
        return of(names, Map.of());
    }

    /** Returns what the texts of a request refer to. */
    static Expression.Substitutions of(Map<String, String> names, Map<String, AttributeValue> values) {
        if (names.isEmpty() && values.isEmpty()) {
            return Expression.Substitutions.NONE;
        }
        Map<String, dev.armature.runtime.value.AttributeValue> read = new LinkedHashMap<>();
        values.forEach((placeholder, value) -> read.put(placeholder, value(placeholder, value)));
        return new Expression.Substitutions(names, read);
    }

    private static dev.armature.runtime.value.AttributeValue value(String placeholder, AttributeValue value) {
        try {
            return SdkValues.fromSdk(value);
        } catch (ValidationException e) {
            throw RequestFaults.invalidExpressionValue(placeholder, e);
        }
    }
}
