package dev.armature.runtime.table;

import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A scan that reads several segments of a table at the same time. Results come in no order. Immutable.
 *
 * @param <T> what the results are read as
 */
public final class ParallelScan<T> {
    private static final int MOST_SEGMENTS = 1_000;

    private final ReadPlan<T> plan;
    private final int segments;

    ParallelScan(ReadPlan<T> plan, int segments) {
        if (segments < 1 || segments > MOST_SEGMENTS) {
            throw new IllegalArgumentException("parallelism is 1 to " + MOST_SEGMENTS + ", not " + segments);
        }
        if (plan.isSegment()) {
            throw new IllegalArgumentException("A scan of one segment is not divided further");
        }
        this.plan = plan;
        this.segments = segments;
    }

    /**
     * Reads all results into a list that cannot be changed. If a request fails, the others are abandoned, and its failure is
     * thrown.
     */
    public List<T> toList() {
        try (Stream<T> results = stream()) {
            return results.toList();
        }
    }

    /**
     * Returns the results as a stream that reads ahead by at most one page for each segment. If a request fails, the stream
     * throws its failure, and asks for nothing more. Close a stream that is not read to its end.
     */
    public Stream<T> stream() {
        MergedPages pages = pages(ParallelScan::fetch);
        int traits = Spliterator.NONNULL | Spliterator.IMMUTABLE;
        Stream<T> results = StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, traits), false)
                .onClose(pages::close)
                .flatMap(page -> page.items().stream())
                .map(plan::decode);
        return plan.limit() == 0 ? results : results.limit(plan.limit());
    }

    /** Counts the results, up to the limit, without reading them into memory; the segments at the same time. */
    public long count() {
        try (MergedPages pages = pages((segment, start) -> segment.requests().fetchCount(start))) {
            long count = 0;
            while (pages.hasNext() && (plan.limit() == 0 || count < plan.limit())) {
                count += pages.next().count();
            }
            return plan.limit() == 0 ? count : Math.min(count, plan.limit());
        }
    }

    /** Returns the last words that futures can answer; the requests are those of the asynchronous client. */
    public Async<T> async() {
        return new Async<>(this);
    }

    private MergedPages pages(BiFunction<ReadPlan<T>, Optional<Item>, Fetched> read) {
        List<Function<Optional<Item>, Fetched>> reads = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            ReadPlan<T> segment = plan.withSegment(i, segments);
            reads.add(start -> read.apply(segment, start));
        }
        return new MergedPages(reads);
    }

    private static Fetched fetch(ReadPlan<?> segment, Optional<Item> start) {
        return segment.requests().fetch(start, segment.limit(), ReturnConsumedCapacity.NONE);
    }

    /** Returns what the scan does and costs, for people to read; nothing is sent. */
    public String explain() {
        return new ReadDescription<>(plan).explain() + "  parallelism: " + segments + " segments at the same time\n";
    }

    private static <T> Call<SegmentsAtOnce.Part<List<T>>> reading(ReadPlan<T> segment, Optional<Item> start) {
        return new PageReader.Decoding<>(segment)
                .read(start, segment.limit(), ReturnConsumedCapacity.NONE)
                .map(page ->
                        new SegmentsAtOnce.Part<>(page.items(), page.items().size(), page.next()));
    }

    private static <T> Call<SegmentsAtOnce.Part<Integer>> counting(ReadPlan<T> segment, Optional<Item> start) {
        return segment.requests()
                .counting(start)
                .map(page -> new SegmentsAtOnce.Part<>(page.count(), page.count(), page.next()));
    }

    /**
     * The last words of a parallel scan, answered by futures that fail where the others throw. A failure, and cancelling the
     * future, keeps what was not sent yet from being sent. Immutable.
     *
     * @param <T> what the results are read as
     */
    public static final class Async<T> {
        private final ParallelScan<T> scan;

        private Async(ParallelScan<T> scan) {
            this.scan = scan;
        }

        /** As {@link ParallelScan#toList()}. */
        public CompletableFuture<List<T>> toList() {
            return new SegmentsAtOnce<T, List<T>>(scan.plan, scan.segments, ParallelScan::reading).start(parts -> {
                Stream<T> results = parts.stream().flatMap(List::stream);
                return (scan.plan.limit() == 0 ? results : results.limit(scan.plan.limit())).toList();
            });
        }

        /** As {@link ParallelScan#count()}. */
        public CompletableFuture<Long> count() {
            return new SegmentsAtOnce<T, Integer>(scan.plan, scan.segments, ParallelScan::counting).start(parts -> {
                long count = parts.stream().mapToLong(Integer::longValue).sum();
                return scan.plan.limit() == 0 ? count : Math.min(count, scan.plan.limit());
            });
        }

        /**
         * Returns the results as a publisher. Each subscriber has a read of its own, which begins with its first demand: a
         * page of every segment is asked for, and the next one of a segment when all of that one is delivered and more is
         * demanded. So no more than one page of each segment is under way or waiting.
         */
        public Flow.Publisher<T> publisher() {
            return new ResultPublisher<>(IntStream.range(0, scan.segments)
                    .mapToObj(segment -> new PageReader.Decoding<>(scan.plan.withSegment(segment, scan.segments)))
                    .toList());
        }
    }
}
