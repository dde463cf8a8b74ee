package dev.armature.runtime.table;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A read of one item by its key, with options. Immutable.
 *
 * @param <T> what the item is read as: the entity, or a projection of it
 * @param <K> its key
 */
public final class EntityLookup<T, K> {
    private final TableBinding table;
    private final EntityMapping<?, K> mapping;
    private final K key;
    private final boolean consistent;
    private final ItemDecoder<T> decoder;
    /** The attributes that are read; empty for all. */
    private final List<AttributeName> selected;

    private EntityLookup(
            TableBinding table,
            EntityMapping<?, K> mapping,
            K key,
            boolean consistent,
            ItemDecoder<T> decoder,
            List<AttributeName> selected) {
        this.table = table;
        this.mapping = mapping;
        this.key = key;
        this.consistent = consistent;
        this.decoder = decoder;
        this.selected = selected;
    }

    static <T, K> EntityLookup<T, K> of(TableBinding table, EntityMapping<T, K> mapping, K key) {
        return new EntityLookup<>(table, mapping, key, false, mapping, List.of());
    }

    /** Returns this read as a strongly consistent one: it sees every write that was acknowledged before it. */
    public EntityLookup<T, K> consistentRead() {
        return new EntityLookup<>(table, mapping, key, true, decoder, selected);
    }

    /** Returns this read for only the attributes of a projection. The whole item is paid for all the same. */
    public <P> EntityLookup<P, K> as(ItemProjection<T, P> projection) {
        return new EntityLookup<>(table, mapping, key, consistent, projection.decoder(), projection.attributes());
    }

    /** Reads the item. */
    public Optional<T> get() {
        return table.client().getItem(toRequest()).item().map(this::decode);
    }

    private T decode(ReadableItem item) {
        try {
            return decoder.decode(item);
        } catch (CodecException e) {
            throw e.withKey(mapping.entity(), String.valueOf(key));
        }
    }

    /**
     * Reads the item, which must be there.
     *
     * @throws NoSuchElementException if it is not
     */
    public T orElseThrow() {
        return get().orElseThrow(() -> new NoSuchElementException("No " + mapping.entity() + " with key " + key));
    }

    /** Returns the request that {@link #get()} sends. */
    public GetItemRequest toRequest() {
        GetItemRequest.Builder request =
                GetItemRequest.builder(table.tableName(), mapping.keyItem(key)).consistentRead(consistent);
        if (!selected.isEmpty()) {
            request.projectionExpression(
                    new Projection(selected.stream().map(DocumentPath::of).toList()));
        }
        return request.build();
    }
}
