package dev.armature.runtime.attribute;

import java.util.function.BiFunction;

/**
 * The changes of an attribute that is a map with keys of any name and may be absent.
 *
 * @param <U> the collector that each change returns to
 * @param <K> the Java type of the keys
 * @param <V> the Java type of the values
 * @param <S> the step for a change of one entry
 */
public final class OptionalMapUpdate<U extends UpdateActions, K, V, S> extends MapUpdate<U, K, V, S> {
    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public <A extends Attribute<V>> OptionalMapUpdate(
            U actions, MapAttribute<K, V, A> attribute, BiFunction<U, A, S> entry) {
        super(actions, attribute, entry);
    }

    /** Removes the attribute. */
    public U remove() {
        return removed();
    }
}
