package dev.armature.runtime.table;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.ReturnValues;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The deletion of one item, in stages: on which condition, what to return. Immutable; nothing is sent before
 * {@link #execute()}, {@link #returnOld()} or {@link #attempt()}, or one of them after {@link #async()}.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <C> the generated attributes that a condition may name
 */
public final class EntityDelete<T, K, C> {
    private static final String ANOTHERS = "the stored item is not of this entity's type";

    private final ItemWrite<T, K> write;
    private final C conditions;

    EntityDelete(ItemWrite<T, K> write, C conditions) {
        this.write = write;
        this.conditions = conditions;
    }

    /** Returns the deletion of the item with this key, whatever its version. */
    static <T, K, C> EntityDelete<T, K, C> ofKey(TableBinding table, EntityMapping<T, K> mapping, K key, C conditions) {
        return new EntityDelete<>(
                new ItemWrite<>(table, mapping, "delete", key, mapping.notAnothers(), ANOTHERS), conditions);
    }

    /** Returns the deletion of the item that {@code entity} was read from. */
    static <T, K, C> EntityDelete<T, K, C> of(TableBinding table, EntityMapping<T, K> mapping, T entity, C conditions) {
        return new EntityDelete<>(
                new ItemWrite<>(
                        table,
                        mapping,
                        "delete",
                        mapping.keyOf(entity),
                        mapping.unchangedSince(entity).or(mapping::notAnothers),
                        mapping.whyNotDeleted(entity)),
                conditions);
    }

    /** Adds a condition that the item must satisfy; several must all hold. Where there is no item, few hold. */
    @CheckReturnValue
    public EntityDelete<T, K, C> when(Function<? super C, Condition> more) {
        Condition added = Objects.requireNonNull(more.apply(conditions), "The condition of when(…) is null");
        return new EntityDelete<>(write.guarded(added), conditions);
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    @CheckReturnValue
    public EntityDelete<T, K, C> consumed(Consumer<? super CapacityUnits> consumer) {
        return new EntityDelete<>(write.consumed(consumer), conditions);
    }

    /**
     * Deletes the item, if there is one.
     *
     * @throws ConditionFailedException if the item has another version, or does not satisfy the condition
     */
    public void execute() {
        write.table().run(deleting());
    }

    /**
     * Deletes the item, and returns what was there.
     *
     * @throws ConditionFailedException as {@link #execute()} does
     */
    public Optional<T> returnOld() {
        return write.table().run(returning());
    }

    /** Deletes the item if it can be deleted, and says how it ended. */
    public DeleteOutcome<T> attempt() {
        return write.table().run(attempting());
    }

    /** Returns the same last calls, answered by futures. */
    public Async<T> async() {
        return new Async<>(this);
    }

    Call<Boolean> deleting() {
        return write.delete(Ending.orThrow(ReturnValues.NONE, nothing -> true, write::refusal));
    }

    private Call<Optional<T>> returning() {
        return write.delete(Ending.orThrow(ReturnValues.ALL_OLD, write::decode, write::refusal));
    }

    private Call<DeleteOutcome<T>> attempting() {
        return write.delete(new Ending<>(
                ReturnValues.ALL_OLD,
                old -> new DeleteOutcome.Deleted<>(write.decode(old)),
                failure -> new DeleteOutcome.Refused<>(write.current(failure))));
    }

    /**
     * The last calls of a deletion, answered by futures that fail where the others throw.
     *
     * @param <T> the entity
     */
    public static final class Async<T> {
        private final EntityDelete<T, ?, ?> delete;

        private Async(EntityDelete<T, ?, ?> delete) {
            this.delete = delete;
        }

        /** As {@link EntityDelete#execute()}. */
        public CompletableFuture<Void> execute() {
            return delete.write.table().start(delete::deleting).thenAccept(deleted -> {});
        }

        /** As {@link EntityDelete#returnOld()}. */
        public CompletableFuture<Optional<T>> returnOld() {
            return delete.write.table().start(delete::returning);
        }

        /** As {@link EntityDelete#attempt()}. */
        public CompletableFuture<DeleteOutcome<T>> attempt() {
            return delete.write.table().start(delete::attempting);
        }
    }
}
