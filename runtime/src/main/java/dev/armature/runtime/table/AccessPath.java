package dev.armature.runtime.table;

import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to read many items: the table itself or one of its indexes. Generated code holds one constant for each.
 *
 * @param <T> what its items are read as: the entity, or the part of it that the index holds
 */
public final class AccessPath<T> {
    private final Optional<String> indexName;
    private final List<AttributeName> positionAttributes;
    private final ItemDecoder<T> decoder;
    /** The attributes that are read of each item; empty for all that the path holds. */
    private final List<AttributeName> selected;

    private AccessPath(
            Optional<String> indexName,
            List<AttributeName> positionAttributes,
            ItemDecoder<T> decoder,
            List<AttributeName> selected) {
        this.indexName = indexName;
        this.positionAttributes = List.copyOf(positionAttributes);
        this.decoder = decoder;
        this.selected = List.copyOf(selected);
    }

    /** Returns the path through the table of an entity. */
    public static <T> AccessPath<T> table(EntityMapping<T, ?> mapping) {
        return new AccessPath<>(Optional.empty(), mapping.keyAttributes(), mapping, List.of());
    }

    /**
     * Returns the path through an index.
     *
     * @param keyAttributes the index's key, then those attributes of the table's key that are not in it
     */
    public static <T> AccessPath<T> index(String indexName, ItemDecoder<T> decoder, List<AttributeName> keyAttributes) {
        return new AccessPath<>(Optional.of(indexName), keyAttributes, decoder, List.of());
    }

    /**
     * Returns this path, read as a projection. The attributes that tell where an item stands are read along, since a page
     * token is made of them and an error names the item by them.
     */
    <P> AccessPath<P> as(ItemProjection<T, P> projection) {
        List<AttributeName> attributes = Stream.concat(projection.attributes().stream(), positionAttributes.stream())
                .distinct()
                .toList();
        return new AccessPath<>(indexName, positionAttributes, projection.decoder(), attributes);
    }

    /** The attributes that a request asks for; empty where it asks for all. */
    Optional<Projection> selection() {
        return selected.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Projection(selected.stream().map(DocumentPath::of).toList()));
    }

    Optional<String> indexName() {
        return indexName;
    }

    /** The attributes that tell where in the path an item stands: what a continuation key holds. */
    List<AttributeName> positionAttributes() {
        return positionAttributes;
    }

    ItemDecoder<T> decoder() {
        return decoder;
    }
}
