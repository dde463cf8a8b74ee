package dev.armature.runtime.table;

import dev.armature.runtime.operation.ReturnValues;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The storing of one entity that is not there yet. Immutable; nothing is sent before {@link #execute()} or
 * {@link #attempt()}, or one of them after {@link #async()}.
 *
 * @param <T> the entity
 */
public final class EntityCreate<T> {
    static final String WHY = "there is an item with this key already";

    private final TableBinding table;
    private final EntityMapping<T, ?> mapping;
    private final T entity;

    EntityCreate(TableBinding table, EntityMapping<T, ?> mapping, T entity) {
        this.table = table;
        this.mapping = mapping;
        this.entity = entity;
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    @CheckReturnValue
    public EntityCreate<T> consumed(Consumer<? super CapacityUnits> consumer) {
        return new EntityCreate<>(table.withConsumer(consumer), mapping, entity);
    }

    /**
     * Stores the entity, and returns it as stored.
     *
     * @throws ConditionFailedException if there is an item with its key
     */
    public T execute() {
        return table.run(storing());
    }

    /** Stores the entity if there is no item with its key, and says how it ended. */
    public PutOutcome<T> attempt() {
        return table.run(attempting());
    }

    /** Returns the same last calls, answered by futures. */
    public Async<T> async() {
        return new Async<>(this);
    }

    Call<T> storing() {
        T stored = stored();
        ItemWrite<T, ?> write = write(mapping, stored);
        return write.create(
                mapping.storable(stored), Ending.orThrow(ReturnValues.NONE, nothing -> stored, write::refusal));
    }

    private Call<PutOutcome<T>> attempting() {
        T stored = stored();
        ItemWrite<T, ?> write = write(mapping, stored);
        return write.create(
                mapping.storable(stored),
                new Ending<>(
                        ReturnValues.NONE,
                        nothing -> new PutOutcome.Stored<>(stored, Optional.empty()),
                        failure -> new PutOutcome.Refused<>(write.current(failure))));
    }

    private T stored() {
        return mapping.stored(
                mapping.identified(entity, table.ids()), true, table.clock().instant());
    }

    private <K> ItemWrite<T, K> write(EntityMapping<T, K> keyed, T stored) {
        return new ItemWrite<>(table, keyed, "create", keyed.keyOf(stored), Optional.of(keyed.notExists()), WHY);
    }

    /**
     * The last calls of a creation, answered by futures that fail where the others throw.
     *
     * @param <T> the entity
     */
    public static final class Async<T> {
        private final EntityCreate<T> create;

        private Async(EntityCreate<T> create) {
            this.create = create;
        }

        /** As {@link EntityCreate#execute()}. */
        public CompletableFuture<T> execute() {
            return create.table.start(create::storing);
        }

        /** As {@link EntityCreate#attempt()}. */
        public CompletableFuture<PutOutcome<T>> attempt() {
            return create.table.start(create::attempting);
        }
    }
}
