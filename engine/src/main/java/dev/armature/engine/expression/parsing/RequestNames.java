package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.expression.Expression.Substitutions;
import dev.armature.runtime.value.AttributeValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names and values that a request defines for its expressions, and which of them were used. */
final class RequestNames {
    private final Substitutions defined;
    private final Set<String> used = new HashSet<>();

    /** Checks that each begins with its sign. */
    RequestNames(Substitutions defined) {
        this.defined = defined;
        requireSign('#', defined.names().keySet(), Kind.INVALID_NAME_KEY);
        requireSign(':', defined.values().keySet(), Kind.INVALID_VALUE_KEY);
    }

    private static void requireSign(char sign, Collection<String> keys, Kind kind) {
        for (String key : keys) {
            boolean valid = key.length() > 1
                    && key.charAt(0) == sign
                    && key.substring(1).chars().allMatch(c -> ExpressionLexer.isWord((char) c));
            if (!valid) {
                throw new ExpressionException(kind, key);
            }
        }
    }

    /** Returns the name that {@code #placeholder} stands for. */
    Optional<String> name(String placeholder) {
        return use(defined.names(), placeholder);
    }

    /** Returns the value that {@code :placeholder} stands for. */
    Optional<AttributeValue> value(String placeholder) {
        return use(defined.values(), placeholder);
    }

    private <T> Optional<T> use(Map<String, T> definitions, String placeholder) {
        used.add(placeholder);
        return Optional.ofNullable(definitions.get(placeholder));
    }

    /** Checks that each was used at least once. */
    void requireAllUsed() {
        requireUsed(defined.names().keySet(), Kind.UNUSED_NAMES);
        requireUsed(defined.values().keySet(), Kind.UNUSED_VALUES);
    }

    private void requireUsed(Collection<String> keys, Kind kind) {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            throw new ExpressionException(kind, unused.toArray(String[]::new));
        }
    }
}
