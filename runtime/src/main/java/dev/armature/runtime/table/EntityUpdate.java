package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.UpdateItemRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An update of one item, in stages: what to set, on which condition, what to return. Immutable; nothing is sent before
 * {@link #execute()}, {@link #returnNew()}, {@link #returnOld()} or {@link #attempt()}, or one of them after
 * {@link #async()}.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <U> the generated collector of changes
 * @param <C> the generated attributes that a condition may name
 */
public final class EntityUpdate<T, K, U extends UpdateActions, C> {
    private static final String MISSING = ItemWrite.MISSING + "; upsert creates one";

    private final ItemWrite<T, K> write;
    private final Supplier<U> actions;
    private final C conditions;
    private final boolean mustExist;
    private final @Nullable Consumer<? super U> changes;

    private EntityUpdate(
            ItemWrite<T, K> write,
            Supplier<U> actions,
            C conditions,
            boolean mustExist,
            @Nullable Consumer<? super U> changes) {
        this.write = write;
        this.actions = actions;
        this.conditions = conditions;
        this.mustExist = mustExist;
        this.changes = changes;
    }

    /** Returns the update of an item that must be there. */
    static <T, K, U extends UpdateActions, C> EntityUpdate<T, K, U, C> existing(
            TableBinding table, EntityMapping<T, K> mapping, K key, Supplier<U> actions, C conditions) {
        ItemWrite<T, K> write =
                new ItemWrite<>(table, mapping, "update", key, Optional.of(mapping.exists()), ItemWrite.UNMET);
        return new EntityUpdate<>(write, actions, conditions, true, null);
    }

    /** Returns the update of an item that is made if it is not there. */
    static <T, K, U extends UpdateActions, C> EntityUpdate<T, K, U, C> upsert(
            TableBinding table, EntityMapping<T, K> mapping, K key, Supplier<U> actions, C conditions) {
        ItemWrite<T, K> write = new ItemWrite<>(table, mapping, "upsert", key, mapping.notAnothers(), ItemWrite.UNMET);
        return new EntityUpdate<>(write, actions, conditions, false, null);
    }

    /** Adds changes; they are collected once for each time the update is sent. */
    @CheckReturnValue
    public EntityUpdate<T, K, U, C> set(Consumer<? super U> more) {
        Consumer<? super U> before = changes;
        Consumer<U> all = collected -> {
            if (before != null) {
                before.accept(collected);
            }
            more.accept(collected);
        };
        return new EntityUpdate<>(write, actions, conditions, mustExist, all);
    }

    /** Adds a condition that the item must satisfy before the update; several must all hold. */
    @CheckReturnValue
    public EntityUpdate<T, K, U, C> when(Function<? super C, Condition> more) {
        Condition added = Objects.requireNonNull(more.apply(conditions), "The condition of when(…) is null");
        return with(write.guarded(added));
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    @CheckReturnValue
    public EntityUpdate<T, K, U, C> consumed(Consumer<? super CapacityUnits> consumer) {
        return with(write.consumed(consumer));
    }

    private EntityUpdate<T, K, U, C> with(ItemWrite<T, K> other) {
        return new EntityUpdate<>(other, actions, conditions, mustExist, changes);
    }

    /**
     * Makes the update.
     *
     * @throws ConditionFailedException if the item is missing or does not satisfy the condition
     */
    public void execute() {
        write.table().run(updating());
    }

    /**
     * Makes the update and returns the entity after it.
     *
     * @throws ConditionFailedException if the item is missing or does not satisfy the condition
     */
    public T returnNew() {
        return write.table().run(returningNew());
    }

    /**
     * Makes the update and returns the entity as it was before; empty if an upsert created it.
     *
     * @throws ConditionFailedException if the item is missing or does not satisfy the condition
     */
    public Optional<T> returnOld() {
        return write.table().run(returningOld());
    }

    /** Makes the update if it can be made, and says how it ended. */
    public UpdateOutcome<T> attempt() {
        return write.table().run(attempting());
    }

    /** Returns the same last calls, answered by futures. */
    public Async<T> async() {
        return new Async<>(this);
    }

    /** Returns the request that {@link #returnNew()} sends. */
    public UpdateItemRequest toRequest() {
        return write.updateRequest(update(), ReturnValues.ALL_NEW);
    }

    private Call<Boolean> updating() {
        return write.update(update(), Ending.orThrow(ReturnValues.NONE, nothing -> true, this::refusal));
    }

    private Call<T> returningNew() {
        return write.update(
                update(),
                Ending.orThrow(ReturnValues.ALL_NEW, item -> write.decode(item).orElseThrow(), this::refusal));
    }

    private Call<Optional<T>> returningOld() {
        return write.update(update(), Ending.orThrow(ReturnValues.ALL_OLD, write::decode, this::refusal));
    }

    private Call<UpdateOutcome<T>> attempting() {
        return write.update(
                update(),
                new Ending<>(
                        ReturnValues.ALL_NEW,
                        item -> new UpdateOutcome.Updated<>(write.decode(item).orElseThrow()),
                        failure -> new UpdateOutcome.Refused<>(write.current(failure))));
    }

    private Update update() {
        U collected = actions.get();
        if (changes != null) {
            changes.accept(collected);
        }
        Instant now = write.table().clock().instant();
        write.mapping().touch(collected, now);
        if (!mustExist) {
            write.mapping().touchUpserted(collected, now);
        }
        return mustExist
                ? write.mapping().update(write.key(), collected)
                : write.mapping().upsert(write.key(), collected);
    }

    private ConditionFailedException refusal(ConditionalCheckFailedException failure) {
        boolean isMissing = mustExist && failure.item().isEmpty();
        return (isMissing ? write.because(MISSING) : write).refusal(failure);
    }

    /**
     * The last calls of an update, answered by futures that fail where the others throw.
     *
     * @param <T> the entity
     */
    public static final class Async<T> {
        private final EntityUpdate<T, ?, ?, ?> update;

        private Async(EntityUpdate<T, ?, ?, ?> update) {
            this.update = update;
        }

        /** As {@link EntityUpdate#execute()}. */
        public CompletableFuture<Void> execute() {
            return update.write.table().start(update::updating).thenAccept(done -> {});
        }

        /** As {@link EntityUpdate#returnNew()}. */
        public CompletableFuture<T> returnNew() {
            return update.write.table().start(update::returningNew);
        }

        /** As {@link EntityUpdate#returnOld()}. */
        public CompletableFuture<Optional<T>> returnOld() {
            return update.write.table().start(update::returningOld);
        }

        /** As {@link EntityUpdate#attempt()}. */
        public CompletableFuture<UpdateOutcome<T>> attempt() {
            return update.write.table().start(update::attempting);
        }
    }
}
