package dev.armature.runtime.table;

import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyRanges;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A read of an item collection by the key of its root: one query, of as many pages as it takes. Immutable.
 *
 * @param <C> the record with {@code @ItemCollection}
 */
public final class CollectionLookup<C> {
    private final TableBinding table;
    private final KeyCondition condition;
    private final Function<CollectionRead, Optional<C>> reading;
    private final String missing;
    private final boolean consistent;

    private CollectionLookup(
            TableBinding table,
            KeyCondition condition,
            Function<CollectionRead, Optional<C>> reading,
            String missing,
            boolean consistent) {
        this.table = table;
        this.condition = condition;
        this.reading = reading;
        this.missing = missing;
        this.consistent = consistent;
    }

    /**
     * Returns the read of the collection of one root.
     *
     * @param root how the root is stored
     * @param continuations what stands behind the root's sort key in the sort keys of the others
     * @param collection makes the collection of the root and of what was read
     */
    public static <R, K, C> CollectionLookup<C> of(
            TableBinding table,
            ComposedMapping<R, K> root,
            K key,
            List<String> continuations,
            BiFunction<R, CollectionRead, C> collection) {
        KeyRanges sort = KeyRanges.of(keyOf(root).sort().orElseThrow(), root.componentsOfKey(key));
        return of(table, root, key, Optional.of(sort.withContinuations(continuations)), collection);
    }

    /**
     * As {@link #of}, of a root that is one item of its partition, where the others stand anywhere: reads the whole
     * partition, what is no part of the collection too.
     */
    public static <R, K, C> CollectionLookup<C> ofPartition(
            TableBinding table, ComposedMapping<R, K> root, K key, BiFunction<R, CollectionRead, C> collection) {
        return of(table, root, key, Optional.empty(), collection);
    }

    private static <R, K, C> CollectionLookup<C> of(
            TableBinding table,
            ComposedMapping<R, K> root,
            K key,
            Optional<KeyCondition.Range> sort,
            BiFunction<R, CollectionRead, C> collection) {
        KeyTemplate partition = keyOf(root).partition();
        KeyCondition condition = new KeyCondition(
                List.of(new KeyCondition.Equality(
                        partition.attribute().text(), partition.value(root.componentsOfKey(key)))),
                sort);
        return new CollectionLookup<>(
                table,
                condition,
                read -> read.optional(root).map(found -> collection.apply(found, read)),
                "No " + root.entity() + " with key " + key,
                false);
    }

    private static ComposedKey keyOf(ComposedMapping<?, ?> root) {
        return Objects.requireNonNull(root.composedKey(), "The root's key is not composed");
    }

    /**
     * Returns this read as a strongly consistent one: each page sees every write that was acknowledged before it. Writes
     * between two pages may be seen in part.
     */
    public CollectionLookup<C> consistentRead() {
        return new CollectionLookup<>(table, condition, reading, missing, true);
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    public CollectionLookup<C> consumed(Consumer<? super CapacityUnits> consumer) {
        return new CollectionLookup<>(table.withConsumer(consumer), condition, reading, missing, consistent);
    }

    /**
     * Reads the collection; empty where its root is not there.
     *
     * @throws IllegalStateException if there are several items where the collection takes one
     */
    public Optional<C> get() {
        return table.run(finding());
    }

    /**
     * Reads the collection, whose root must be there.
     *
     * @throws NoSuchElementException if it is not
     * @throws IllegalStateException if there are several items where the collection takes one
     */
    public C orElseThrow() {
        return table.run(requiring());
    }

    /** Returns the same last calls, answered by futures. */
    public Async<C> async() {
        return new Async<>(this);
    }

    /** Returns the first request that {@link #get()} sends. */
    public QueryRequest toRequest() {
        return toRequest(Optional.empty());
    }

    private QueryRequest toRequest(Optional<Item> start) {
        QueryRequest.Builder request = QueryRequest.builder(table.tableName())
                .keyConditionExpression(condition)
                .consistentRead(consistent)
                .returnConsumedCapacity(table.returnConsumedCapacity());
        start.ifPresent(request::exclusiveStartKey);
        return request.build();
    }

    private Call<Optional<C>> finding() {
        return itemsFrom(Optional.empty(), new ArrayList<>()).map(items -> reading.apply(new CollectionRead(items)));
    }

    private Call<C> requiring() {
        return finding().map(found -> found.orElseThrow(() -> new NoSuchElementException(missing)));
    }

    private Call<List<ReadableItem>> itemsFrom(Optional<Item> start, List<ReadableItem> before) {
        return Call.sending(ItemOperation.QUERY, toRequest(start), answer -> {
            before.addAll(answer.items());
            return answer.lastEvaluatedKey().isPresent()
                    ? itemsFrom(answer.lastEvaluatedKey(), before)
                    : Call.of(before);
        });
    }

    /**
     * The last calls of a read, answered by futures that fail where the others throw.
     *
     * @param <C> the record with {@code @ItemCollection}
     */
    public static final class Async<C> {
        private final CollectionLookup<C> lookup;

        private Async(CollectionLookup<C> lookup) {
            this.lookup = lookup;
        }

        /** As {@link CollectionLookup#get()}. */
        public CompletableFuture<Optional<C>> get() {
            return lookup.table.start(lookup::finding);
        }

        /** As {@link CollectionLookup#orElseThrow()}. */
        public CompletableFuture<C> orElseThrow() {
            return lookup.table.start(lookup::requiring);
        }
    }
}
