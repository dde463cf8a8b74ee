package dev.armature.runtime.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query of an index whose results are the whole entities, each read from the table by the key that its entry holds.
 * Immutable.
 *
 * <p>The two reads are not one: an entity comes as the table has it when it is read, which may be newer than its entry.
 * It may no longer satisfy the query, and one that is gone by then is left out. Results are in the order of their
 * entries, a hundred of which are read at a time.
 *
 * @param <E> the entity
 */
public final class HydratedQuery<E> {
    /** How many keys one BatchGetItem takes. */
    private static final int ENTRIES_PER_REQUEST = 100;

    private final PageReader.Hydrating<E, ?> reader;

    private HydratedQuery(PageReader.Hydrating<E, ?> reader) {
        this.reader = reader;
    }

    static <E, K> HydratedQuery<E> of(ReadPlan<?> plan, EntityMapping<E, K> mapping) {
        return new HydratedQuery<>(
                new PageReader.Hydrating<>(plan.withPageSizeUpTo(ENTRIES_PER_REQUEST), mapping, false));
    }

    /** Reads the entities strongly consistently, whatever the index is: as they are, where the index has them. */
    public HydratedQuery<E> consistentRead() {
        return new HydratedQuery<>(consistently(reader));
    }

    private static <E, K> PageReader.Hydrating<E, K> consistently(PageReader.Hydrating<E, K> reader) {
        return new PageReader.Hydrating<>(reader.plan(), reader.mapping(), true);
    }

    /** Reads all results into a list that cannot be changed. */
    public List<E> toList() {
        return reader.plan().table().run(ReadCalls.list(reader));
    }

    /** Returns the results as a stream that fetches entries and entities as it is consumed; sequential, in order. */
    public Stream<E> stream() {
        return ResultIterator.stream(reader);
    }

    /** Reads the first result. */
    public Optional<E> first() {
        return reader.plan().table().run(ReadCalls.first(reader));
    }

    /**
     * Reads one page of results. {@link Page#consumedCapacity()} tells what their entries cost; the entities cost besides.
     *
     * @throws InvalidPageTokenException if the token was made by another query, or is damaged
     */
    public Page<E> page(PageRequest request) {
        return reader.plan().table().run(ReadCalls.page(reader, request));
    }

    /** Returns the same last words, answered by futures, and the results as a publisher; their number is that of the entries. */
    public AsyncRead<E> async() {
        return new AsyncRead<>(reader);
    }

    /** Returns what the query does and costs, for people to read; nothing is sent. */
    public String explain() {
        return new ReadDescription<>(reader.plan()).explain() + "  then: reads each entity by its key, "
                + ENTRIES_PER_REQUEST + " in a request, at 0.5 read units (1 if consistent) for each 4 KB of it\n";
    }
}
