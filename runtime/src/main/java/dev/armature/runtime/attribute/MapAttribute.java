package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import java.util.Map;
import java.util.function.Function;

/**
 * An attribute that is stored as a map with keys of any name.
 *
 * @param <V> the Java type of its values
 * @param <A> the token for one entry's value
 */
public final class MapAttribute<V, A extends Attribute<V>> extends Attribute<Map<String, V>> {
    private final Function<DocumentPath, A> valueToken;

    /**
     * Creates the token for the map at {@code path}.
     *
     * @param valueConverter how a value is stored
     * @param valueToken makes the token for an entry's value, given its path
     */
    public MapAttribute(DocumentPath path, AttributeConverter<V> valueConverter, Function<DocumentPath, A> valueToken) {
        super(path, StandardConverters.mapOf(valueConverter));
        this.valueToken = valueToken;
    }

    /** Returns the token for the value under {@code key}. */
    public A entry(String key) {
        return valueToken.apply(path().entry(key));
    }

    /** Returns the number of entries. */
    public AttributeSize size() {
        return new AttributeSize(path());
    }
}
