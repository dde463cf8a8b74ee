package dev.armature.runtime.table;

import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Optional;

/** The last words of queries and scans, as calls. Each asks for a page, and then for the next, until it has enough. */
final class ReadCalls {
    private ReadCalls() {}

    /** Reads all results, up to the limit. */
    static <T> Call<List<T>> list(PageReader<T> reader) {
        return gather(reader, Optional.empty(), reader.plan().limit(), ReturnConsumedCapacity.NONE)
                .map(results -> List.copyOf(results.items()));
    }

    /** Reads the first result. */
    static <T> Call<Optional<T>> first(PageReader<T> reader) {
        return firstFrom(reader, Optional.empty());
    }

    private static <T> Call<Optional<T>> firstFrom(PageReader<T> reader, Optional<Item> start) {
        return reader.read(start, 1, ReturnConsumedCapacity.NONE)
                .then(results -> results.items().isEmpty() && results.next().isPresent()
                        ? firstFrom(reader, results.next())
                        : Call.of(results.items().stream().findFirst()));
    }

    /** Reads one page of results. */
    static <T> Call<Page<T>> page(PageReader<T> reader, PageRequest request) {
        String shape = new ReadDescription<>(reader.plan()).shape();
        Optional<Item> start = request.token().map(token -> PageToken.decode(shape, token));
        return gather(reader, start, request.size(), ReturnConsumedCapacity.TOTAL)
                .map(results -> results.page(shape));
    }

    /** Counts the results, up to the limit, without reading them. */
    static <T> Call<Long> count(ReadPlan<T> plan) {
        if (!plan.key().isSpread()) {
            return countFrom(plan, Optional.empty(), 0);
        }
        List<List<ReadPlan<T>>> days = plan.partitions();
        return plan.limit() == 0
                ? countAll(days.stream().flatMap(List::stream).toList(), plan.parallelism())
                : countDays(plan, days, 0);
    }

    private static <T> Call<Long> countAll(List<ReadPlan<T>> partitions, int parallelism) {
        List<Call<Long>> counts = partitions.stream()
                .map(one -> countFrom(one, Optional.empty(), 0))
                .toList();
        return counts.isEmpty()
                ? Call.of(0L)
                : Call.together(
                        counts,
                        parallelism,
                        all -> Call.of(all.stream().mapToLong(Long::longValue).sum()));
    }

    /** Counts day after day, until there are enough. */
    private static <T> Call<Long> countDays(ReadPlan<T> plan, List<List<ReadPlan<T>>> days, long before) {
        if (days.isEmpty() || before >= plan.limit()) {
            return Call.of(Math.min(before, plan.limit()));
        }
        return countAll(days.get(0), plan.parallelism())
                .then(count -> countDays(plan, days.subList(1, days.size()), before + count));
    }

    private static Call<Long> countFrom(ReadPlan<?> plan, Optional<Item> start, long before) {
        return plan.requests().counting(start).then(counted -> {
            long count = before + counted.count();
            boolean isEnough = plan.limit() > 0 && count >= plan.limit();
            if (isEnough || counted.next().isEmpty()) {
                return Call.of(isEnough ? (long) plan.limit() : count);
            }
            return countFrom(plan, counted.next(), count);
        });
    }

    /**
     * Reads until there are enough results, or no more.
     *
     * @param most how many are enough; zero for all
     */
    private static <T> Call<Results<T>> gather(
            PageReader<T> reader, Optional<Item> start, int most, ReturnConsumedCapacity capacity) {
        return reader.read(start, most, capacity).then(first -> gatherAfter(first, reader, most, capacity));
    }

    private static <T> Call<Results<T>> gatherAfter(
            Results<T> before, PageReader<T> reader, int most, ReturnConsumedCapacity capacity) {
        int missing = most - before.items().size();
        if (before.next().isEmpty() || (most > 0 && missing == 0)) {
            return Call.of(before);
        }
        return reader.read(before.next(), most == 0 ? 0 : missing, capacity)
                .then(more -> gatherAfter(before.and(more), reader, most, capacity));
    }
}
