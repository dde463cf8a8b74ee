package dev.armature.runtime.table;

import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.value.AttributeName;
import java.util.List;

/**
 * A way to read some attributes of what a path holds: which ones, and as what. Generated from a record with
 * {@code @Projection}; given to {@code as(…)} of a query, scan or lookup.
 *
 * @param <S> what the path holds: the entity, or the part of it that an index holds
 * @param <P> the record with {@code @Projection}
 */
@SuppressWarnings("UnusedTypeParameter") // S says to which paths the projection may be given
public final class ItemProjection<S, P> {
    private final ItemDecoder<P> decoder;
    private final List<AttributeName> attributes;

    private ItemProjection(ItemDecoder<P> decoder, List<AttributeName> attributes) {
        this.decoder = decoder;
        this.attributes = List.copyOf(attributes);
    }

    /**
     * Returns the projection that reads these attributes.
     *
     * @param attributes the attributes that {@code decoder} looks for, all held by the path
     */
    public static <S, P> ItemProjection<S, P> of(ItemDecoder<P> decoder, List<AttributeName> attributes) {
        return new ItemProjection<>(decoder, attributes);
    }

    ItemDecoder<P> decoder() {
        return decoder;
    }

    List<AttributeName> attributes() {
        return attributes;
    }
}
