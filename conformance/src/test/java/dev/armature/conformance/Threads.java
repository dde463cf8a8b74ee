package dev.armature.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Runs a body on several threads at once. */
public final class Threads {
    private static final long LIMIT_SECONDS = 60;

    private Threads() {}

    /**
     * Runs {@code body} on so many threads, which begin together, each with randomness of its own; returns when all have
     * ended. The choices of each thread replay with a seed, their timing does not.
     *
     * @throws AssertionError if one of them fails, or does not end within a minute
     */
    public static void run(int threads, Random random, Consumer<Random> body) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Random own = new Random(random.nextLong());
                running.add(executor.submit(() -> {
                    start.countDown();
                    start.await();
                    body.accept(own);
                    return own;
                }));
            }
            for (Future<?> thread : running) {
                thread.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException e) {
            throw new AssertionError("A thread failed", e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("A thread does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while threads ran", e);
        } finally {
            executor.shutdownNow();
        }
    }
}
