package dev.armature.runtime.table;

import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.value.AttributeName;
import java.util.List;
import java.util.Optional;

/**
 * A way to read many items: the table itself or one of its indexes. Generated code holds one constant for each.
 *
 * @param <T> what its items are read as: the entity, or the part of it that the index holds
 */
public final class AccessPath<T> {
    private final Optional<String> indexName;
    private final List<AttributeName> positionAttributes;
    private final ItemDecoder<T> decoder;

    private AccessPath(Optional<String> indexName, List<AttributeName> positionAttributes, ItemDecoder<T> decoder) {
        this.indexName = indexName;
        this.positionAttributes = List.copyOf(positionAttributes);
        this.decoder = decoder;
    }

    /** Returns the path through the table of an entity. */
    public static <T> AccessPath<T> table(EntityMapping<T, ?> mapping) {
        return new AccessPath<>(Optional.empty(), mapping.keyAttributes(), mapping);
    }

    /**
     * Returns the path through an index.
     *
     * @param keyAttributes the index's key, then those attributes of the table's key that are not in it
     */
    public static <T> AccessPath<T> index(String indexName, ItemDecoder<T> decoder, List<AttributeName> keyAttributes) {
        return new AccessPath<>(Optional.of(indexName), keyAttributes, decoder);
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
