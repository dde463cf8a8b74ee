package dev.armature.runtime.attribute;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The changes of an attribute that is a map with keys of any name.
 *
 * @param <U> the collector that each change returns to
 * @param <K> the Java type of the keys
 * @param <V> the Java type of the values
 * @param <S> the step for a change of one entry
 */
public class MapUpdate<U extends UpdateActions, K, V, S> extends ValueUpdate<U, Map<K, V>> {
    private final Function<K, S> entries;

    /**
     * Creates the step that records changes of {@code attribute} in {@code actions}.
     *
     * @param entry makes the step for one entry
     */
    public <A extends Attribute<V>> MapUpdate(U actions, MapAttribute<K, V, A> attribute, BiFunction<U, A, S> entry) {
        super(actions, attribute);
        this.entries = key -> entry.apply(actions, attribute.key(key));
    }

    /**
     * Begins a change of the entry under {@code key}. The map must be there: the service sets nothing inside an
     * attribute that is absent.
     *
     * @throws IllegalArgumentException if the key cannot be stored
     */
    public final S key(K key) {
        return entries.apply(key);
    }
}
