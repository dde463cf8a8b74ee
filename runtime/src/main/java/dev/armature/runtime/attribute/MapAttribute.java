package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.MapKey;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import java.util.Map;
import java.util.function.Function;

/**
 * An attribute that is stored as a map with keys of any name.
 *
 * @param <K> the Java type of its keys
 * @param <V> the Java type of its values
 * @param <A> the token for one entry's value
 */
public final class MapAttribute<K, V, A extends Attribute<V>> extends Attribute<Map<K, V>> {
    private final AttributeConverter<K> keyConverter;
    private final Function<DocumentPath, A> valueToken;

    /**
     * Creates the token for the map at {@code path}.
     *
     * @param keyConverter the form of keys: strings or numbers
     * @param valueConverter how a value is stored
     * @param valueToken makes the token for an entry's value, given its path
     */
    public MapAttribute(
            DocumentPath path,
            AttributeConverter<K> keyConverter,
            AttributeConverter<V> valueConverter,
            Function<DocumentPath, A> valueToken) {
        super(path, StandardConverters.mapOf(keyConverter, valueConverter));
        this.keyConverter = keyConverter;
        this.valueToken = valueToken;
    }

    /**
     * Returns the token for the value under {@code key}.
     *
     * @throws IllegalArgumentException if the key cannot be stored
     */
    public A key(K key) {
        return valueToken.apply(path().entry(MapKey.text(keyConverter, key)));
    }

    /** Returns the number of entries. */
    public AttributeSize size() {
        return new AttributeSize(path());
    }
}
