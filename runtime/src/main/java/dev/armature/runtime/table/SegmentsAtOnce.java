package dev.armature.runtime.table;

import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads the segments of a table at the same time by futures, each page after page, until all of them are read or have
 * enough together. What is done once it is over is thrown away: nothing is sent after a failure or a cancellation.
 *
 * @param <T> what the scan's results are read as
 * @param <R> what a page becomes
 */
final class SegmentsAtOnce<T, R> {
    private final ReadPlan<T> plan;
    private final int segments;
    private final BiFunction<ReadPlan<T>, Optional<Item>, Call<Part<R>>> read;
    private final AtomicLong found = new AtomicLong();
    private volatile boolean isOver;

    /**
     * What became of a page.
     *
     * @param value what the caller wants of it
     * @param results how many results it holds
     * @param next where the next one begins; empty after the last
     */
    record Part<R>(R value, int results, Optional<Item> next) {}

    /** Creates the reading of {@code plan}; {@code read} reads a page of a segment, from where it begins. */
    SegmentsAtOnce(ReadPlan<T> plan, int segments, BiFunction<ReadPlan<T>, Optional<Item>, Call<Part<R>>> read) {
        this.plan = plan;
        this.segments = segments;
        this.read = read;
    }

    /** Begins to read, to be called once; {@code whole} is given the parts in the order of segments. */
    <S> CompletableFuture<S> start(Function<List<R>, S> whole) {
        CompletableFuture<S> result = plan.table().start(() -> reading().map(whole));
        var unused = result.whenComplete((value, failure) -> isOver = true);
        return result;
    }

    private Call<List<R>> reading() {
        List<Call<List<R>>> reads = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            reads.add(reading(plan.withSegment(i, segments), Optional.empty(), new ArrayList<>()));
        }
        return Call.together(
                reads,
                segments,
                all -> Call.of(all.stream().flatMap(List::stream).toList()));
    }

    private Call<List<R>> reading(ReadPlan<T> segment, Optional<Item> start, List<R> before) {
        return read.apply(segment, start).then(part -> {
            before.add(part.value());
            boolean isEnough = plan.limit() > 0 && found.addAndGet(part.results()) >= plan.limit();
            return isOver || isEnough || part.next().isEmpty()
                    ? Call.of(before)
                    : reading(segment, part.next(), before);
        });
    }
}
