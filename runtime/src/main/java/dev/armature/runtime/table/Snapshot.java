package dev.armature.runtime.table;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What several reads found at one moment, of items of any tables; asked for with the reads themselves. */
public final class Snapshot {
    private final IdentityHashMap<EntityLookup<?, ?>, Optional<?>> found = new IdentityHashMap<>();

    Snapshot(List<EntityLookup<?, ?>> reads, List<? extends Optional<?>> results) {
        for (int i = 0; i < reads.size(); i++) {
            found.put(reads.get(i), results.get(i));
        }
    }

    /**
     * Returns what {@code read} found.
     *
     * @throws IllegalArgumentException if it was not one of the reads
     */
    @SuppressWarnings("unchecked") // What is kept for a read was decoded by it.
    public <T> Optional<T> get(EntityLookup<T, ?> read) {
        Optional<?> result = found.get(read);
        if (result == null) {
            throw new IllegalArgumentException("This read was not part of the transaction: " + read.toRequest());
        }
        return (Optional<T>) result;
    }
}
