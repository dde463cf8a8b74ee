package dev.armature.runtime.table;

import dev.armature.runtime.error.ResourceInUseException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A table: its definition, its life, and through generated code its repositories and transactions. Immutable and safe to
 * share between threads.
 */
public abstract class TableFacade {
    private static final Duration POLL_INTERVAL = Duration.ofMillis(250);
    /** Five minutes, which is longer than the service takes to make a table with indexes. */
    private static final int MAX_POLLS = 1_200;

    private final TableBinding table;

    /** Creates the facade of {@code table}. */
    protected TableFacade(TableBinding table) {
        this.table = table;
    }

    /** Returns the table as this program uses it. */
    protected final TableBinding table() {
        return table;
    }

    /** Returns the declared definition of a table of this name. */
    protected abstract CreateTableRequest definition(String tableName);

    /** Returns the declared definition: the request that creates the table. */
    public final CreateTableRequest definition() {
        return definition(table.tableName());
    }

    /**
     * Creates the table and waits until it can be used.
     *
     * @throws ResourceInUseException if it exists
     */
    public final void create() {
        table.client().createTable(definition());
        awaitActive();
    }

    /**
     * Creates the table if there is none of its name, and waits until it can be used.
     *
     * @throws TableMismatchException if there is one with other keys, indexes or projections
     */
    public final void createIfMissing() {
        if (describe().isEmpty()) {
            try {
                table.client().createTable(definition());
            } catch (ResourceInUseException createdMeanwhile) {
                // Somebody else was faster. Whether theirs is the same table is checked below.
            }
        }
        awaitActive();
        List<String> differences = verify();
        if (!differences.isEmpty()) {
            throw new TableMismatchException(table.tableName(), differences);
        }
    }

    /**
     * Compares the table that is there with the declared one.
     *
     * @return a sentence for each difference in keys, indexes or projections; empty if there is none
     */
    public final List<String> verify() {
        return describe()
                .map(found -> TableComparison.differences(definition(), found))
                .orElseGet(() -> List.of("There is no table " + table.tableName()));
    }

    /** Deletes the table with everything in it, if it exists. */
    public final void deleteIfExists() {
        try {
            table.client().deleteTable(new DeleteTableRequest(table.tableName()));
        } catch (ResourceNotFoundException alreadyGone) {
            return;
        }
        poll("deleted", () -> describe().isEmpty());
    }

    private Optional<TableDescription> describe() {
        try {
            return Optional.of(table.client()
                    .describeTable(new DescribeTableRequest(table.tableName()))
                    .table());
        } catch (ResourceNotFoundException missing) {
            return Optional.empty();
        }
    }

    private void awaitActive() {
        poll(
                "active",
                () -> describe()
                        .map(found -> found.tableStatus() == TableStatus.ACTIVE)
                        .orElse(false));
    }

    private void poll(String state, BooleanSupplier reached) {
        for (int polls = 0; !reached.getAsBoolean(); polls++) {
            if (polls == MAX_POLLS) {
                throw new IllegalStateException("Table " + table.tableName() + " was not " + state + " after "
                        + POLL_INTERVAL.multipliedBy(MAX_POLLS));
            }
            try {
                table.sleeper().sleep(POLL_INTERVAL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for table " + table.tableName(), e);
            }
        }
    }

    /**
     * Sends a transaction.
     *
     * @throws TransactionRefusedException if a condition does not hold; nothing was changed
     */
    protected final void write(TransactionActions transaction) {
        table.run(TransactionRunner.write(transaction));
    }
}
