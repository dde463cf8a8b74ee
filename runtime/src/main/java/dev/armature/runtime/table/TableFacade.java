package dev.armature.runtime.table;

import dev.armature.runtime.error.ResourceInUseException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.operation.TimeToLiveDescription;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.TimeToLiveStatus;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A table: its definition, its life, and through generated code its repositories and transactions. Immutable and safe to
 * share between threads.
 *
 * @param <X> the generated collector of a transaction's actions
 */
public abstract class TableFacade<X extends TransactionActions> {
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

    /** Returns a facade of the same type for another binding. */
    protected abstract TableFacade<X> with(TableBinding other);

    /** Says what the table is declared to be. */
    protected abstract void define(TableDefinition definition);

    /** Returns the attribute that says when an item expires; empty where none is declared. */
    protected Optional<String> ttlAttribute() {
        return Optional.empty();
    }

    /** Returns the declared definition: the request that creates the table. */
    public final CreateTableRequest definition() {
        TableDefinition definition = new TableDefinition(table.tableName());
        define(definition);
        return definition.toRequest();
    }

    /**
     * Creates the table and waits until it can be used.
     *
     * @throws ResourceInUseException if it exists
     */
    public final void create() {
        table.client().createTable(definition());
        awaitActive();
        expireItems();
    }

    private void expireItems() {
        ttlAttribute()
                .ifPresent(attribute -> table.client()
                        .updateTimeToLive(new UpdateTimeToLiveRequest(
                                table.tableName(), new TimeToLiveSpecification(true, attribute))));
    }

    /**
     * Creates the table if there is none of its name, and waits until it can be used.
     *
     * <p>Time to live is switched on for a table that this made, and only verified for one that was there: its items may
     * not be meant to expire.
     *
     * @throws TableMismatchException if there is one with other keys, indexes, projections or time to live
     */
    public final void createIfMissing() {
        if (describe().isEmpty()) {
            try {
                create();
            } catch (ResourceInUseException createdMeanwhile) {
                // Somebody else was faster. Whether theirs is the same table is checked below, once they are done.
                awaitActive();
                ttlAttribute()
                        .ifPresent(attribute -> poll(
                                "expiring items", () -> ttlDifference(attribute).isEmpty()));
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
     * @return a sentence for each difference in keys, indexes, projections or a declared time to live; empty if there is
     *     none
     */
    public final List<String> verify() {
        return describe().map(this::differences).orElseGet(() -> List.of("There is no table " + table.tableName()));
    }

    private List<String> differences(TableDescription found) {
        List<String> differences = new ArrayList<>(TableComparison.differences(definition(), found));
        ttlAttribute().flatMap(this::ttlDifference).ifPresent(differences::add);
        return differences;
    }

    private Optional<String> ttlDifference(String attribute) {
        TimeToLiveDescription found = table.client()
                .describeTimeToLive(new DescribeTimeToLiveRequest(table.tableName()))
                .timeToLiveDescription();
        boolean isOn = found.timeToLiveStatus() == TimeToLiveStatus.ENABLED
                || found.timeToLiveStatus() == TimeToLiveStatus.ENABLING;
        if (isOn && found.attributeName().equals(Optional.of(attribute))) {
            return Optional.empty();
        }
        return Optional.of("Items are declared to expire by " + attribute + ", and "
                + (isOn ? "they do by " + found.attributeName().orElse("another attribute") : "they do not"));
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

    /** Returns a transaction without actions. */
    protected abstract X transaction();

    /**
     * Makes all changes that {@code actions} collects, or none; returns what is stored.
     *
     * @throws UniqueViolation if unique values are all that stood in the way
     * @throws TransactionRefusedException if a condition does not hold
     */
    public final TransactionOutcome.Written transactWrite(Consumer<? super X> actions) {
        return transacting(actions).execute();
    }

    /** Begins a transaction as {@link #transactWrite} does, for options, and for actions on other tables. */
    @CheckReturnValue
    public final TransactionWrite transacting(Consumer<? super X> actions) {
        X transaction = transaction();
        actions.accept(transaction);
        return new TransactionWrite(table, transaction.actions(), Optional.empty());
    }

    /**
     * Reads items as they are at one moment, of this table or others: {@code transactGet(songs.find(key), orders.find(id))}.
     *
     * @param reads at most 100, whose options but the projection do not count
     */
    public final Snapshot transactGet(EntityLookup<?, ?>... reads) {
        return transactGetting(List.of(reads)).execute();
    }

    /** Begins to read items as {@link #transactGet} does, for options. */
    @CheckReturnValue
    public final TransactionRead transactGetting(List<EntityLookup<?, ?>> reads) {
        return new TransactionRead(table, reads);
    }

    /**
     * Writes batches of several entities as one, of this table or others:
     * {@code batchWrite(shop.orders().batchWriting(…), shop.orderLines().batchWriting(…))}. Each item is written or left over
     * on its own.
     *
     * @param parts the batches; the requests are told to this table's listeners, and to no meter of a single batch
     * @throws IllegalArgumentException if two of them write one item
     */
    public final BatchesWritten batchWrite(BatchWriting<?, ?>... parts) {
        return batchWriting(List.of(parts)).execute();
    }

    /** Begins to write batches as {@link #batchWrite} does, for options. */
    @CheckReturnValue
    public final BatchesWriting batchWriting(List<? extends BatchWriting<?, ?>> parts) {
        return new BatchesWriting(table, parts);
    }

    /**
     * Reads batches of several entities as one, of this table or others:
     * {@code batchGet(shop.orders().batchGetting(keys), shop.coupons().batchGetting(codes))}.
     *
     * @param parts the batches; the requests are told to this table's listeners, and to no meter of a single batch
     * @throws BatchIncompleteException if keys could not be read, however often it was tried
     */
    public final BatchesFound batchGet(BatchGetting<?, ?>... parts) {
        return batchGetting(List.of(parts)).execute();
    }

    /** Begins to read batches as {@link #batchGet} does, for options. */
    @CheckReturnValue
    public final BatchesGetting batchGetting(List<? extends BatchGetting<?, ?>> parts) {
        return new BatchesGetting(table, parts);
    }
}
