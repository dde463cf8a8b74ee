package dev.armature.benchmarks.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * What a server did for some connections that asked it again and again for a while, each when it had its last answer.
 *
 * @param perSecond answers, of all connections together
 * @param medianMicros what half of the answers took at most, as their client saw it
 * @param highMicros what 99 of 100 answers took at most
 * @param processorMicros the server's processor time for one answer
 */
public record Load(double perSecond, double medianMicros, double highMicros, double processorMicros) {
    private static final int MOST_PER_CONNECTION = 1 << 20;

    /** Puts a load on a server. */
    public static Load on(ServerProcess server, byte[][] requests, int connections, long millis) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long processorBefore = server.processorTime().toNanos();
            long start = System.nanoTime();
            long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
            List<CompletableFuture<long[]>> clients = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i * requests.length / connections;
                clients.add(CompletableFuture.supplyAsync(() -> ask(server, requests, first, end), threads));
            }
            long[] nanos = clients.stream()
                    .map(CompletableFuture::join)
                    .flatMapToLong(LongStream::of)
                    .sorted()
                    .toArray();
            double seconds = (System.nanoTime() - start) / 1e9;
            double processor = server.processorTime().toNanos() - processorBefore;
            return new Load(
                    nanos.length / seconds,
                    nanos[nanos.length / 2] / 1e3,
                    nanos[(int) (nanos.length * 0.99)] / 1e3,
                    processor / nanos.length / 1e3);
        } finally {
            threads.shutdown();
        }
    }

    private static long[] ask(ServerProcess server, byte[][] requests, int first, long end) {
        long[] nanos = new long[MOST_PER_CONNECTION];
        int count = 0;
        try (Connection connection = server.connect()) {
            long before = System.nanoTime();
            while (before < end && count < nanos.length) {
                connection.call(requests[(first + count) % requests.length]);
                long after = System.nanoTime();
                nanos[count++] = after - before;
                before = after;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(nanos, count);
    }
}
