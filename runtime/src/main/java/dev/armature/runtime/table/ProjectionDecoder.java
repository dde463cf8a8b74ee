package dev.armature.runtime.table;

import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record with {@code @Projection}. Generated readers extend it; there is one for each kind of path, since paths
 * differ in what they hold as attributes and what in composed keys alone.
 *
 * @param <P> the record
 */
public abstract class ProjectionDecoder<P> extends ItemDecoder<P> {
    private final @Nullable EntityType type;
    private final List<ComposedKey> keys;

    /**
     * Creates the reader of a part of an entity that has a table of its own.
     *
     * @param entity the entity's simple class name, for messages
     * @param keys the composed keys that components are read from
     */
    protected ProjectionDecoder(String entity, ComposedKey... keys) {
        super(entity);
        this.type = null;
        this.keys = List.of(keys);
    }

    /** As {@link #ProjectionDecoder(String, ComposedKey...)}, of an entity that shares its table with others. */
    protected ProjectionDecoder(String entity, EntityType type, ComposedKey... keys) {
        super(entity);
        this.type = type;
        this.keys = List.of(keys);
    }

    /**
     * Returns the projection that asks for these attributes, and for what tells the entity's items from others.
     *
     * @param attributes what is read beside the keys, all held by the path
     */
    protected final <S> ItemProjection<S, P> reading(AttributeName... attributes) {
        return type == null ? readingWithoutType(attributes) : reading(Stream.of(type.attribute()), attributes);
    }

    /** As {@link #reading(AttributeName...)}, of an index that holds keys alone, those of this entity. */
    protected final <S> ItemProjection<S, P> readingWithoutType(AttributeName... attributes) {
        return reading(Stream.of(), attributes);
    }

    private <S> ItemProjection<S, P> reading(Stream<AttributeName> ofType, AttributeName... attributes) {
        Stream<AttributeName> ofKeys = keys.stream().flatMap(key -> key.attributes().stream());
        return ItemProjection.of(
                this,
                Stream.of(Stream.of(attributes), ofKeys, ofType)
                        .flatMap(names -> names)
                        .distinct()
                        .toList());
    }

    /** Reads the components that composed keys hold, after it has seen that the item is of the entity's type. */
    protected final KeyValues readKeys(AttributeSource source) {
        if (type != null) {
            type.check(source);
        }
        KeyValues values = KeyValues.NONE;
        for (ComposedKey key : keys) {
            values = key.read(source, values);
        }
        return values;
    }
}
