package dev.armature.engine;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.index.IndexMaintainer;
import dev.armature.engine.item.CommitOrder;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.item.KeyLocks;
import dev.armature.engine.operation.Handlers;
import dev.armature.engine.storage.KeyValueStore;
import dev.armature.engine.storage.memory.MemoryStore;
import dev.armature.engine.stream.ShardReader;
import dev.armature.engine.stream.StreamCloser;
import dev.armature.engine.stream.StreamRecorder;
import dev.armature.engine.stream.StreamTrimmer;
import dev.armature.engine.transaction.IdempotencyTokens;
import dev.armature.engine.ttl.ExpiryForecast;
import dev.armature.engine.ttl.ExpirySweeper;
import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.client.DynamoClient;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/**
 * A DynamoDB-compatible database in this process.
 *
 * <pre>{@code
 * try (Engine engine = Engine.inMemory()) {
 *     DynamoClient client = engine.client();
 *     ...
 * }
 * }</pre>
 *
 * <p>Reads are always consistent, writes of one item are linearizable, transactions strictly serializable. An engine and
 * its clients are used by any number of threads. After {@link #close()}, every call throws {@link
 * IllegalStateException}.
 */
public final class Engine implements AutoCloseable {
    private final EngineOptions options;
    private final Catalog catalog;
    private final RandomGenerator random;
    private final IdempotencyTokens tokens;
    private final ExpirySweeper sweeper;
    private final StreamTrimmer trimmer;
    private final EmbeddedClient client;

    private Engine(EngineOptions options, Catalog catalog, long seed) {
        this.options = options;
        this.catalog = catalog;
        this.random = new SharedRandom(seed);
        KeyValueStore store = catalog.store();
        ItemReader reader = new ItemReader(store);
        CommitOrder order = new CommitOrder(options.clock());
        ExpiryForecast forecast = new ExpiryForecast();
        ItemWriter writer = new ItemWriter(
                catalog, new KeyLocks(), order, List.of(new IndexMaintainer(), new StreamRecorder(), forecast));
        this.tokens = new IdempotencyTokens(reader, writer, options.clock());
        this.sweeper = new ExpirySweeper(catalog, reader, writer, forecast, options.clock());
        this.trimmer = new StreamTrimmer(catalog, order, options.clock());
        StreamCloser closer = new StreamCloser(catalog, writer, order);
        this.client = new EmbeddedClient(new Handlers(
                catalog,
                reader,
                writer,
                tokens,
                sweeper,
                closer,
                trimmer,
                new ShardReader(store, order),
                options.clock(),
                random,
                options.region(),
                arnPrefix(options)));
        sweeper.startIfNeeded();
        if (!catalog.streams().isEmpty()) {
            closer.resume();
            trimmer.start();
        }
    }

    private static String arnPrefix(EngineOptions options) {
        return "arn:aws:dynamodb:"
                .concat(options.region())
                .concat(":")
                .concat(options.accountId())
                .concat(":table/");
    }

    /** Opens an empty engine in memory. */
    public static Engine inMemory() {
        return open(EngineOptions.defaults());
    }

    /** Opens an empty engine in memory with these options. */
    public static Engine open(EngineOptions options) {
        return open(options, new MemoryStore());
    }

    /** Opens the engine that {@code store} holds, which is closed with the engine; an empty store holds an empty one. */
    public static Engine open(EngineOptions options, KeyValueStore store) {
        long seed = options.seed().isPresent() ? options.seed().get() : System.nanoTime();
        return new Engine(options, Catalog.open(store), seed);
    }

    /** Returns the client of this engine, always the same. */
    public DynamoClient client() {
        return client;
    }

    /** Returns a client that does its calls on threads of {@code executor}. */
    public AsyncDynamoClient async(Executor executor) {
        return AsyncDynamoClient.over(client, executor);
    }

    /**
     * Returns a new engine that holds what this one holds now. Neither sees what the other does from then on; they share
     * the clock. Takes constant time and copies nothing.
     *
     * @throws UnsupportedOperationException if the engine's store cannot be forked
     */
    public Engine fork() {
        // Begun again from the seed, a fork would give its first new table the identity of a table that it has.
        return new Engine(options, catalog.fork(), random.nextLong());
    }

    /** Closes the engine and its store; what was in memory is gone. Closing again does nothing. */
    @Override
    public void close() {
        client.end();
        tokens.close();
        sweeper.close();
        trimmer.close();
        catalog.store().close();
    }
}
