package dev.armature.runtime.table;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

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

    /** Hands what the request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    public EntityLookup<T, K> consumed(Consumer<? super CapacityUnits> consumer) {
        return new EntityLookup<>(table.withConsumer(consumer), mapping, key, consistent, decoder, selected);
    }

    /** Reads the item. */
    public Optional<T> get() {
        return table.run(reading());
    }

    Optional<T> decode(Optional<ReadableItem> item) {
        return item.map(this::decode);
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
        return table.run(requiring());
    }

    /** Returns the same last calls, answered by futures. */
    public Async<T> async() {
        return new Async<>(this);
    }

    /** Returns this read as part of a transaction, which is consistent by itself. */
    TransactGetItem toTransactGetItem() {
        return new TransactGetItem(
                table.tableName(),
                mapping.keyItem(key),
                projection().map(Expression::of),
                Expression.Substitutions.NONE);
    }

    private Optional<Projection> projection() {
        return selected.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Projection(selected.stream().map(DocumentPath::of).toList()));
    }

    private Call<Optional<T>> reading() {
        return Call.sending(ItemOperation.GET, toRequest(), answer -> Call.of(decode(answer.item())));
    }

    private Call<T> requiring() {
        return reading()
                .map(found -> found.orElseThrow(
                        () -> new NoSuchElementException("No " + mapping.entity() + " with key " + key)));
    }

    /** Returns the request that {@link #get()} sends. */
    public GetItemRequest toRequest() {
        GetItemRequest.Builder request = GetItemRequest.builder(table.tableName(), mapping.keyItem(key))
                .consistentRead(consistent)
                .returnConsumedCapacity(table.returnConsumedCapacity());
        projection().ifPresent(request::projectionExpression);
        return request.build();
    }

    /**
     * The last calls of a read, answered by futures that fail where the others throw.
     *
     * @param <T> what the item is read as
     */
    public static final class Async<T> {
        private final EntityLookup<T, ?> lookup;

        private Async(EntityLookup<T, ?> lookup) {
            this.lookup = lookup;
        }

        /** As {@link EntityLookup#get()}. */
        public CompletableFuture<Optional<T>> get() {
            return lookup.table.start(lookup::reading);
        }

        /** As {@link EntityLookup#orElseThrow()}. */
        public CompletableFuture<T> orElseThrow() {
            return lookup.table.start(lookup::requiring);
        }
    }
}
