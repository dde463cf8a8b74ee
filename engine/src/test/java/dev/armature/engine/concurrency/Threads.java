package dev.armature.engine.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs bodies at the same time. */
final class Threads {
    private Threads() {}

    /** A body that is told its number, from 0. */
    @FunctionalInterface
    interface Body<T> {
        T run(int number) throws Exception;
    }

    /** Runs a body on {@code count} threads that begin together, and returns what each returned. */
    static <T> List<T> run(int count, Body<T> body) {
        ExecutorService executor = Executors.newFixedThreadPool(count);
        try {
            CountDownLatch ready = new CountDownLatch(count);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                Callable<T> callable = () -> {
                    ready.countDown();
                    ready.await();
                    return body.run(number);
                };
                futures.add(executor.submit(callable));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while threads ran", e);
        } catch (ExecutionException e) {
            throw new AssertionError("A thread failed", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
