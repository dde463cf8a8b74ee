package dev.armature.runtime.table;

import dev.armature.runtime.client.DynamoClient;
import java.time.Clock;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Sets how a program uses a table.
 *
 * @param <F> the generated facade of the table
 */
public final class TableBuilder<F extends TableFacade> {
    private final Function<TableBinding, F> facade;
    private TableBinding table;

    /** Begins with the declared name and the system's clock; {@code facade} makes the result. */
    public TableBuilder(DynamoClient client, String declaredName, Function<TableBinding, F> facade) {
        this.table = TableBinding.of(client, declaredName);
        this.facade = facade;
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

    /** Returns the table. */
    public F build() {
        return facade.apply(table);
    }
}
