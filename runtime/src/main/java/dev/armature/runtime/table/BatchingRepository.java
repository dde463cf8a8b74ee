package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import java.util.function.Consumer;

/**
 * The repository of an entity that may be written in batches: one without unique values, whose markers need a transaction.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <U> the generated collector of changes
 * @param <C> the generated attributes that a condition may name
 */
public abstract class BatchingRepository<T, K, U extends UpdateActions, C> extends EntityRepository<T, K, U, C> {
    /** Creates the repository of the entities that {@code mapping} describes, in {@code table}. */
    protected BatchingRepository(TableBinding table, EntityMapping<T, K> mapping, C conditions) {
        super(table, mapping, conditions);
    }

    /**
     * Writes any number of puts and deletes in chunks of 25, not as a transaction: each is done or left over on its own.
     * Versions and other conditions are not checked.
     *
     * @throws IllegalArgumentException if a key appears twice and {@link BatchWrite#lastWins()} was not asked for
     */
    public final BatchResult<T, K> batchWrite(Consumer<BatchWrite<T, K>> writes) {
        return batchWriting(writes).execute();
    }

    /** Begins to write a batch as {@link #batchWrite} does, for options. */
    @CheckReturnValue
    public final BatchWriting<T, K> batchWriting(Consumer<BatchWrite<T, K>> writes) {
        return new BatchWriting<>(table(), mapping(), writes);
    }
}
