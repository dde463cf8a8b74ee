package dev.armature.runtime.table;

import dev.armature.runtime.expression.Condition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A query or scan that can be narrowed further and run. Immutable; each narrowing returns a new stage, and nothing is
 * sent before one of {@link #toList()}, {@link #stream()}, {@link #page}, {@link #first()} and {@link #count()}.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name on this path
 * @param <S> the stage itself
 */
public abstract sealed class ReadStage<T, F, S extends ReadStage<T, F, S>> permits QueryStage, TableScan {
    private final ReadPlan<T> plan;

    ReadStage(ReadPlan<T> plan) {
        this.plan = plan;
    }

    /** Returns this stage with another plan. */
    abstract S with(ReadPlan<T> other);

    /** Returns everything said so far. */
    final ReadPlan<T> plan() {
        return plan;
    }

    /** Drops results that do not satisfy the condition, after they are read and paid for; several must all hold. */
    public final S filter(Function<? super F, Condition> condition) {
        return with(plan.withFilter(
                Objects.requireNonNull(condition.apply(plan.attributes()), "The condition of filter(…) is null")));
    }

    /** Delivers at most this many results, whatever the filter drops. */
    public final S limit(int results) {
        return with(plan.withLimit(results));
    }

    /** Lets one request evaluate at most this many items; the default is what fits a page of 1 MB. */
    public final S pageSize(int items) {
        return with(plan.withPageSize(items));
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    public final S consumed(Consumer<? super CapacityUnits> consumer) {
        return with(plan.withConsumer(consumer));
    }

    /** Reads all results into a list that cannot be changed. */
    public final List<T> toList() {
        return plan.table().run(ReadCalls.list(reader()));
    }

    /** Returns the results as a stream that fetches pages as it is consumed; sequential, in order. */
    public final Stream<T> stream() {
        return ResultIterator.stream(new PageReader.Raw(plan)).map(plan::decode);
    }

    /** Reads the first result. */
    public final Optional<T> first() {
        return plan.table().run(ReadCalls.first(reader()));
    }

    /**
     * Reads one page of results. The limit does not apply; the request's size does. A token serves this query whether its
     * results are read whole or as a projection.
     *
     * @throws InvalidPageTokenException if the token was made by another query, or is damaged
     */
    public final Page<T> page(PageRequest request) {
        return plan.table().run(ReadCalls.page(reader(), request));
    }

    /** Counts the results, up to the limit, without reading them into memory. */
    public final long count() {
        return plan.table().run(ReadCalls.count(plan));
    }

    /** Returns the same last words, answered by futures, and the results as a publisher. */
    public final AsyncRead<T> async() {
        return new AsyncRead<>(reader());
    }

    /** Returns what the query does and costs, for people to read; nothing is sent. */
    public final String explain() {
        return new ReadDescription<>(plan).explain();
    }

    private PageReader<T> reader() {
        return new PageReader.Decoding<>(plan);
    }
}
