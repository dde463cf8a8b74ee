package dev.armature.runtime.table;

import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A query of an index whose results are the whole entities, each read from the table by the key that its entry holds.
 * Immutable.
 *
 * <p>The two reads are not one: an entity comes as the table has it when it is read, which may be newer than its entry.
 * It may no longer satisfy the query, and one that is gone by then is left out. Results are in the order of their
 * entries; the limit and the page size count entries.
 *
 * @param <E> the entity
 */
public final class HydratedQuery<E> {
    /** How many keys one BatchGetItem takes. */
    private static final int CHUNK = 100;

    private final ReadPlan<?> plan;
    private final Function<List<ReadableItem>, List<E>> reader;
    private final Function<List<ReadableItem>, List<E>> consistentReader;

    private HydratedQuery(
            ReadPlan<?> plan,
            Function<List<ReadableItem>, List<E>> reader,
            Function<List<ReadableItem>, List<E>> consistentReader) {
        this.plan = plan;
        this.reader = reader;
        this.consistentReader = consistentReader;
    }

    static <E, K> HydratedQuery<E> of(ReadPlan<?> plan, EntityMapping<E, K> mapping) {
        return new HydratedQuery<>(
                plan, entries -> read(plan, mapping, false, entries), entries -> read(plan, mapping, true, entries));
    }

    private static <E, K> List<E> read(
            ReadPlan<?> plan, EntityMapping<E, K> mapping, boolean consistent, List<ReadableItem> entries) {
        List<K> keys = entries.stream()
                .map(entry -> mapping.readKey(entry.source()))
                .distinct()
                .toList();
        Map<K, E> found = plan.table().run(new BatchGetting<>(plan.table(), mapping, keys, consistent).reading());
        return keys.stream().flatMap(key -> Stream.ofNullable(found.get(key))).toList();
    }

    /** Reads the entities strongly consistently, whatever the index is: as they are, where the index has them. */
    public HydratedQuery<E> consistentRead() {
        return new HydratedQuery<>(plan, consistentReader, consistentReader);
    }

    /** Reads all results into a list that cannot be changed. */
    public List<E> toList() {
        return stream().toList();
    }

    /** Returns the results as a stream that fetches entries and entities as it is consumed; sequential, in order. */
    public Stream<E> stream() {
        return entities(CHUNK);
    }

    /** Reads the first result. */
    public Optional<E> first() {
        return entities(1).findFirst();
    }

    /**
     * Reads one page of results: those of as many entries as the request's size says. It costs what its entries cost, which
     * {@link Page#consumedCapacity()} tells, and what the entities cost besides.
     *
     * @throws InvalidPageTokenException if the token was made by another query, or is damaged
     */
    public Page<E> page(PageRequest request) {
        Optional<Item> start = request.token().map(token -> PageToken.decode(plan.shape(), token));
        ItemIterator entries = new ItemIterator(plan, request.size(), start, ReturnConsumedCapacity.TOTAL);
        List<E> results = new ArrayList<>();
        new Chunks<>(entries, CHUNK, reader).forEachRemaining(results::addAll);
        Optional<String> next = entries.position().map(position -> PageToken.encode(plan.shape(), position));
        return new Page<>(results, next, new Page.ReadCapacity(entries.readUnits()));
    }

    /** Returns what the query does and costs, for people to read; nothing is sent. */
    public String explain() {
        return plan.explain() + "  then: reads each entity by its key, " + CHUNK
                + " in a request, at 0.5 read units (1 if consistent) for each 4 KB of it\n";
    }

    private Stream<E> entities(int chunk) {
        ItemIterator entries = new ItemIterator(plan, plan.limit(), Optional.empty(), ReturnConsumedCapacity.NONE);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new Chunks<>(entries, chunk, reader), traits), false)
                .flatMap(List::stream);
    }

    /** The entities of some entries at a time. */
    private record Chunks<E>(ItemIterator entries, int size, Function<List<ReadableItem>, List<E>> reader)
            implements Iterator<List<E>> {
        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public List<E> next() {
            List<ReadableItem> chunk = new ArrayList<>();
            do {
                chunk.add(entries.next());
            } while (chunk.size() < size && entries.hasNext());
            return reader.apply(chunk);
        }
    }
}
