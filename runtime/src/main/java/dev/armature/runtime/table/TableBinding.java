package dev.armature.runtime.table;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.client.Sleeper;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * A table as one program uses it: through which client, under which name, with which clock and randomness. Immutable.
 *
 * @param client where operations go
 * @param tableName the table's name there, which may differ from the declared one
 * @param clock what managed timestamps and the times in generated ids are taken from
 * @param random what generated ids, idempotency tokens and waiting times are taken from; safe to share between threads
 * @param sleeper how a retry waits
 */
public record TableBinding(
        DynamoClient client, String tableName, Clock clock, RandomGenerator random, Sleeper sleeper) {
    /** Returns the binding with the system's clock and randomness. */
    public static TableBinding of(DynamoClient client, String tableName) {
        return new TableBinding(client, tableName, Clock.systemUTC(), SystemRandom.INSTANCE, Sleeper.THREAD);
    }

    /** Returns this binding under another table name. */
    public TableBinding withTableName(String name) {
        return new TableBinding(client, name, clock, random, sleeper);
    }

    /** Returns this binding with another clock. */
    public TableBinding withClock(Clock other) {
        return new TableBinding(client, tableName, other, random, sleeper);
    }

    /** Returns this binding with another source of randomness. */
    public TableBinding withRandom(RandomGenerator other) {
        return new TableBinding(client, tableName, clock, other, sleeper);
    }

    /** Returns what makes ids from this binding's clock and randomness. */
    IdGenerator ids() {
        return new IdGenerator(clock, random);
    }
}
