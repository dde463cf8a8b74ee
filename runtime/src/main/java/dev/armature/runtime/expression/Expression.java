package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import java.util.Map;

/**
 * An expression in a request: a tree, or text as it came from a client that has nothing else.
 *
 * @param <T> the tree: {@link Condition}, {@link KeyCondition}, {@link Update} or {@link Projection}
 */
public sealed interface Expression<T> {
    /** Returns the expression that is this tree. */
    static <T> Expression<T> of(T tree) {
        return new Tree<>(tree, false);
    }

    /**
     * Returns the expression that is this tree, which a request says in parameters of DynamoDB's first API: in
     * {@code AttributeUpdates} or {@code QueryFilter}, for example. It means the same but for what the service treats
     * otherwise there.
     */
    static <T> Expression<T> legacy(T tree) {
        return new Tree<>(tree, true);
    }

    /**
     * A tree, ready for use.
     *
     * @param isLegacy whether it comes from parameters of the first API
     */
    record Tree<T>(T tree, boolean isLegacy) implements Expression<T> {}

    /** Text whose {@code #names} and {@code :values} the request's {@link Substitutions} define. */
    record Text<T>(String text) implements Expression<T> {}

    /** What a request's expression texts refer to; empty where all its expressions are trees. */
    record Substitutions(Map<String, String> names, Map<String, AttributeValue> values) {
        /** No names and no values. */
        public static final Substitutions NONE = new Substitutions(Map.of(), Map.of());

        /** Copies the maps. */
        public Substitutions {
            names = Map.copyOf(names);
            values = Map.copyOf(values);
        }
    }
}
