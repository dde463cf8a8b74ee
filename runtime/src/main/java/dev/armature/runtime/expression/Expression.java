package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An expression in a request: a tree, or text as it came from a client that has nothing else.
 *
 * @param <T> the tree: {@link Condition}, {@link KeyCondition}, {@link Update} or {@link Projection}
 */
public sealed interface Expression<T> {
    /** Returns the expression that is this tree. */
    static <T> Expression<T> of(T tree) {
        return new Tree<>(tree, Origin.PROGRAM);
    }

    /**
     * Returns the expression that is this tree, which a request says in parameters of DynamoDB's first API: in
     * {@code AttributeUpdates} or {@code QueryFilter}, for example. It means the same but for what the service treats
     * otherwise there.
     */
    static <T> Expression<T> legacy(T tree) {
        return new Tree<>(tree, Origin.LEGACY_PARAMETERS);
    }

    /** Returns the expression that is this tree, which a statement says in PartiQL. */
    static <T> Expression<T> ofStatement(T tree) {
        return new Tree<>(tree, Origin.STATEMENT);
    }

    /** What said a tree. */
    enum Origin {
        /** A program, whose client writes it as text where the service is asked: it is held to the limits of text. */
        PROGRAM,
        /** Parameters of the first API, which have no text. */
        LEGACY_PARAMETERS,
        /** A PartiQL statement, which has a text and limits of its own. */
        STATEMENT
    }

    /** A tree, ready for use. */
    record Tree<T>(T tree, Origin origin) implements Expression<T> {
        /** Returns whether it comes from parameters of the first API. */
        public boolean isLegacy() {
            return origin == Origin.LEGACY_PARAMETERS;
        }
    }

    /** Text whose {@code #names} and {@code :values} the request's {@link Substitutions} define. */
    record Text<T>(String text) implements Expression<T> {}

    /** What a request's expression texts refer to; empty where all its expressions are trees. */
    record Substitutions(Map<String, String> names, Map<String, AttributeValue> values) {
        /** No names and no values. */
        public static final Substitutions NONE = new Substitutions(Map.of(), Map.of());

        /** Copies the maps, in their order. */
        public Substitutions {
            names = copied(names);
            values = copied(values);
        }

        /** Keeps the order: of several that are wrong, the first is told. */
        private static <V> Map<String, V> copied(Map<String, V> map) {
            return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
    }
}
