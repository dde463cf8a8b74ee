package dev.armature.runtime.table;

import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the results of a plan a page at a time.
 *
 * @param <T> the results
 */
sealed interface PageReader<T> {
    /** Returns what is read. */
    ReadPlan<?> plan();

    /**
     * Returns the call that reads one page, which may be empty though more follow.
     *
     * @param wanted how many results to return at most; zero for as many as one request brings
     */
    Call<Results<T>> read(Optional<Item> start, int wanted, ReturnConsumedCapacity capacity);

    /** Reads items as they are. */
    record Raw(ReadPlan<?> plan) implements PageReader<ReadableItem> {
        @Override
        public Call<Results<ReadableItem>> read(Optional<Item> start, int wanted, ReturnConsumedCapacity capacity) {
            return plan.requests().fetching(start, wanted, capacity).map(page -> {
                List<ReadableItem> items = page.items();
                if (wanted == 0 || items.size() <= wanted) {
                    return new Results<>(new ArrayList<>(items), page.next(), page.readUnits());
                }
                // A filter lets a page hold more than is wanted, or less: the next one begins after the last that is.
                Item position = plan.positionOf(items.get(wanted - 1));
                return new Results<>(
                        new ArrayList<>(items.subList(0, wanted)), Optional.of(position), page.readUnits());
            });
        }
    }

    /** Reads items as what the plan says. */
    record Decoding<T>(ReadPlan<T> plan) implements PageReader<T> {
        @Override
        public Call<Results<T>> read(Optional<Item> start, int wanted, ReturnConsumedCapacity capacity) {
            return new Raw(plan).read(start, wanted, capacity).map(page -> {
                List<T> decoded = new ArrayList<>(page.items().size());
                page.items().forEach(item -> decoded.add(plan.decode(item)));
                return page.with(decoded);
            });
        }
    }

    /** Reads items as the entities whose keys they hold; those that are gone are left out. */
    record Hydrating<E, K>(ReadPlan<?> plan, EntityMapping<E, K> mapping, boolean consistent) implements PageReader<E> {
        @Override
        public Call<Results<E>> read(Optional<Item> start, int wanted, ReturnConsumedCapacity capacity) {
            return new Raw(plan).read(start, wanted, capacity).then(page -> {
                List<K> keys = page.items().stream()
                        .map(entry -> mapping.readKey(entry.source()))
                        .distinct()
                        .toList();
                return new BatchGetting<>(plan.table(), mapping, keys, consistent)
                        .reading()
                        .map(found -> {
                            List<E> entities = new ArrayList<>(keys.size());
                            keys.stream()
                                    .flatMap(key -> Stream.ofNullable(found.get(key)))
                                    .forEach(entities::add);
                            return page.with(entities);
                        });
            });
        }
    }
}
