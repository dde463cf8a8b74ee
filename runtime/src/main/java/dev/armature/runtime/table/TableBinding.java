package dev.armature.runtime.table;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.client.RetryPolicy;
import dev.armature.runtime.client.Sleeper;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A table as one program uses it: through which client, under which name, with which clock and randomness. Immutable.
 *
 * @param client where operations go
 * @param asyncClient where operations go whose answers are not waited for
 * @param tableName the table's name there, which may differ from the declared one
 * @param clock what managed timestamps and the times in generated ids are taken from
 * @param random what generated ids, idempotency tokens and waiting times are taken from; safe to share between threads
 * @param sleeper how a retry waits
 * @param listeners who is told of every request, in order
 * @param ids what makes ids from the clock and the randomness, one after the other
 */
public record TableBinding(
        DynamoClient client,
        AsyncDynamoClient asyncClient,
        String tableName,
        Clock clock,
        RandomGenerator random,
        Sleeper sleeper,
        List<TableListener> listeners,
        IdGenerator ids) {
    /** How often the mapper sends work again that the service left over, or that came in the way of other work. */
    static final int MAX_ATTEMPTS = 8;

    private static final RetryPolicy RETRIES =
            new RetryPolicy(MAX_ATTEMPTS, Duration.ofMillis(25), Duration.ofSeconds(2));

    /** Copies the list. */
    public TableBinding {
        listeners = List.copyOf(listeners);
    }

    /** Returns the binding with the system's clock and randomness, and no listeners. */
    public static TableBinding of(DynamoClient client, String tableName) {
        Clock clock = Clock.systemUTC();
        RandomGenerator random = SystemRandom.INSTANCE;
        return new TableBinding(
                client,
                client.async(),
                tableName,
                clock,
                random,
                Sleeper.THREAD,
                List.of(),
                new IdGenerator(clock, random));
    }

    /** Returns this binding with another client for operations whose answers are not waited for. */
    public TableBinding withAsyncClient(AsyncDynamoClient other) {
        return new TableBinding(client, other, tableName, clock, random, sleeper, listeners, ids);
    }

    /** Returns this binding under another table name. */
    public TableBinding withTableName(String name) {
        return new TableBinding(client, asyncClient, name, clock, random, sleeper, listeners, ids);
    }

    /** Returns this binding with another clock. */
    public TableBinding withClock(Clock other) {
        return new TableBinding(
                client, asyncClient, tableName, other, random, sleeper, listeners, new IdGenerator(other, random));
    }

    /** Returns this binding with another source of randomness. */
    public TableBinding withRandom(RandomGenerator other) {
        return new TableBinding(
                client, asyncClient, tableName, clock, other, sleeper, listeners, new IdGenerator(clock, other));
    }

    /** Returns this binding with another way to wait. */
    public TableBinding withSleeper(Sleeper other) {
        return new TableBinding(client, asyncClient, tableName, clock, random, other, listeners, ids);
    }

    /** Returns this binding with one more listener. */
    public TableBinding withListener(TableListener more) {
        List<TableListener> all =
                Stream.concat(listeners.stream(), Stream.of(more)).toList();
        return new TableBinding(client, asyncClient, tableName, clock, random, sleeper, all, ids);
    }

    /** Returns this binding with a listener that hands on what requests cost. */
    TableBinding withConsumer(Consumer<? super CapacityUnits> consumer) {
        return withListener(report -> consumer.accept(report.capacity()));
    }

    boolean isListening() {
        return !listeners.isEmpty();
    }

    /** Returns what requests ask to be told: what they cost, if anybody listens. */
    ReturnConsumedCapacity returnConsumedCapacity() {
        return isListening() ? ReturnConsumedCapacity.TOTAL : ReturnConsumedCapacity.NONE;
    }

    /** Returns a wait that is drawn at random, below a ceiling that grows with each attempt; none before the first. */
    Duration pauseBefore(int attempt) {
        return attempt == 1
                ? Duration.ZERO
                : Duration.ofNanos(
                        random.nextLong(RETRIES.ceilingAfter(attempt - 1).toNanos()) + 1);
    }

    /** Runs a call on this thread. */
    <R> R run(Call<R> call) {
        return new CallRunner(this).run(call);
    }

    /** Makes a call and runs it without blocking; if it cannot be made, the future fails. */
    <R> CompletableFuture<R> start(Supplier<Call<R>> call) {
        return new CallRunner(this).start(call);
    }
}
