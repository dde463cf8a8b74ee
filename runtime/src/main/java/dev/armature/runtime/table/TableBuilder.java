package dev.armature.runtime.table;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.client.Sleeper;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Sets how a program uses a table.
 *
 * @param <F> the generated facade of the table
 */
public final class TableBuilder<F extends TableFacade<?>> {
    private final F declared;
    private TableBinding table;

    /** Begins with the table as {@code declared} uses it: under its declared name, with the system's clock. */
    public TableBuilder(F declared) {
        this.declared = declared;
        this.table = declared.table();
    }

    /** Uses the table under another name than the declared one. */
    public TableBuilder<F> tableName(String name) {
        table = table.withTableName(name);
        return this;
    }

    /** Takes managed timestamps, and the times in generated ids, from another clock. */
    public TableBuilder<F> clock(Clock clock) {
        table = table.withClock(clock);
        return this;
    }

    /** Takes generated ids from another source of randomness, which must be safe to share between threads. */
    public TableBuilder<F> random(RandomGenerator random) {
        table = table.withRandom(random);
        return this;
    }

    /** Uses a client of its own for what is asked under {@code async()}, instead of threads of the common pool. */
    public TableBuilder<F> async(AsyncDynamoClient client) {
        table = table.withAsyncClient(client);
        return this;
    }

    /** Waits before a further attempt in another way than by sleeping. */
    public TableBuilder<F> sleeper(Sleeper sleeper) {
        table = table.withSleeper(sleeper);
        return this;
    }

    /** Tells {@code listener} of every request about items; several are told in the order in which they were added. */
    public TableBuilder<F> listener(TableListener listener) {
        table = table.withListener(listener);
        return this;
    }

    /** Returns the table. */
    @SuppressWarnings("unchecked") // A facade's with(…) makes one of its own type.
    public F build() {
        return (F) declared.with(table);
    }
}
