package dev.armature.runtime.table;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.ReturnValues;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The storing of one entity in place of the item with its key, in stages: on which condition, what to return. Immutable;
 * nothing is sent before {@link #execute()}, {@link #returnOld()} or {@link #attempt()}, or one of them after
 * {@link #async()}.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <C> the generated attributes that a condition may name
 */
public final class EntityPut<T, K, C> {
    private final TableBinding table;
    private final EntityMapping<T, K> mapping;
    private final C conditions;
    private final T entity;
    private final @Nullable Condition condition;

    EntityPut(TableBinding table, EntityMapping<T, K> mapping, C conditions, T entity, @Nullable Condition condition) {
        this.table = table;
        this.mapping = mapping;
        this.conditions = conditions;
        this.entity = entity;
        this.condition = condition;
    }

    /** Adds a condition that the stored item must satisfy; several must all hold. Where there is none, few hold. */
    @CheckReturnValue
    public EntityPut<T, K, C> when(Function<? super C, Condition> more) {
        Condition added = Objects.requireNonNull(more.apply(conditions), "The condition of when(…) is null");
        return new EntityPut<>(table, mapping, conditions, entity, condition == null ? added : condition.and(added));
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    @CheckReturnValue
    public EntityPut<T, K, C> consumed(Consumer<? super CapacityUnits> consumer) {
        return new EntityPut<>(table.withConsumer(consumer), mapping, conditions, entity, condition);
    }

    /**
     * Stores the entity, and returns it as stored.
     *
     * @throws ConditionFailedException if the stored item has another version, another value that is written once, or
     *     does not satisfy the condition
     */
    public T execute() {
        return table.run(storing());
    }

    /**
     * Stores the entity, and returns the one that it replaced.
     *
     * @throws ConditionFailedException as {@link #execute()} does
     */
    public Optional<T> returnOld() {
        return table.run(replacing());
    }

    /** Stores the entity if it can be stored, and says how it ended. */
    public PutOutcome<T> attempt() {
        return table.run(attempting());
    }

    /** Returns the same last calls, answered by futures. */
    public Async<T> async() {
        return new Async<>(this);
    }

    Call<T> storing() {
        Prepared<T, K> put = prepare();
        return put.send(Ending.orThrow(ReturnValues.NONE, nothing -> put.stored(), put.write()::refusal));
    }

    private Call<Optional<T>> replacing() {
        Prepared<T, K> put = prepare();
        return put.send(Ending.orThrow(ReturnValues.ALL_OLD, put.write()::decode, put.write()::refusal));
    }

    private Call<PutOutcome<T>> attempting() {
        Prepared<T, K> put = prepare();
        return put.send(new Ending<>(
                ReturnValues.ALL_OLD,
                old -> new PutOutcome.Stored<>(put.stored(), put.write().decode(old)),
                failure -> new PutOutcome.Refused<>(put.write().current(failure))));
    }

    private Prepared<T, K> prepare() {
        T identified = mapping.identified(entity, table.ids());
        T stored = mapping.stored(identified, false, table.clock().instant());
        Optional<Condition> replaceable = mapping.replaceable(identified, stored);
        ItemWrite<T, K> write = new ItemWrite<>(
                table,
                mapping,
                "put",
                mapping.keyOf(stored),
                replaceable,
                replaceable.isEmpty() ? "" : mapping.whyNotReplaced(identified));
        return new Prepared<>(stored, condition == null ? write : write.guarded(condition));
    }

    /** The entity as it will be stored, and its write. */
    private record Prepared<T, K>(T stored, ItemWrite<T, K> write) {
        <R> Call<R> send(Ending<R> ending) {
            return write.put(write.mapping().storable(stored), ending);
        }
    }

    /**
     * The last calls of a put, answered by futures that fail where the others throw.
     *
     * @param <T> the entity
     */
    public static final class Async<T> {
        private final EntityPut<T, ?, ?> put;

        private Async(EntityPut<T, ?, ?> put) {
            this.put = put;
        }

        /** As {@link EntityPut#execute()}. */
        public CompletableFuture<T> execute() {
            return put.table.start(put::storing);
        }

        /** As {@link EntityPut#returnOld()}. */
        public CompletableFuture<Optional<T>> returnOld() {
            return put.table.start(put::replacing);
        }

        /** As {@link EntityPut#attempt()}. */
        public CompletableFuture<PutOutcome<T>> attempt() {
            return put.table.start(put::attempting);
        }
    }
}
