package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.runtime.value.ReadableItem;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An update of one item, in stages: what to set, on which condition, what to return. Immutable; nothing is sent before
 * {@link #execute()}, {@link #returnNew()}, {@link #returnOld()} or {@link #attempt()}.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <U> the generated collector of changes
 * @param <C> the generated attributes that a condition may name
 */
public final class EntityUpdate<T, K, U extends UpdateActions, C> {
    private final Target<T, K, U, C> target;
    private final @Nullable Consumer<? super U> changes;
    private final @Nullable Condition condition;

    private EntityUpdate(
            Target<T, K, U, C> target, @Nullable Consumer<? super U> changes, @Nullable Condition condition) {
        this.target = target;
        this.changes = changes;
        this.condition = condition;
    }

    EntityUpdate(
            TableBinding table,
            EntityMapping<T, K> mapping,
            K key,
            Supplier<U> actions,
            C conditions,
            boolean mustExist) {
        this(new Target<>(table, mapping, key, actions, conditions, mustExist), null, null);
    }

    /** Adds changes; they are collected once for each time the update is sent. */
    public EntityUpdate<T, K, U, C> set(Consumer<? super U> more) {
        Consumer<? super U> before = changes;
        Consumer<U> all = actions -> {
            if (before != null) {
                before.accept(actions);
            }
            more.accept(actions);
        };
        return new EntityUpdate<>(target, all, condition);
    }

    /** Adds a condition that the item must satisfy before the update; several must all hold. */
    public EntityUpdate<T, K, U, C> when(Function<? super C, Condition> more) {
        Condition added = Objects.requireNonNull(more.apply(target.conditions()), "The condition of when(…) is null");
        return new EntityUpdate<>(target, changes, condition == null ? added : condition.and(added));
    }

    /**
     * Makes the update.
     *
     * @throws ConditionFailedException if the item is missing or does not satisfy the condition
     */
    public void execute() {
        send(ReturnValues.NONE);
    }

    /**
     * Makes the update and returns the entity after it.
     *
     * @throws ConditionFailedException if the item is missing or does not satisfy the condition
     */
    public T returnNew() {
        return target.decode(send(ReturnValues.ALL_NEW).attributes().orElseThrow());
    }

    /**
     * Makes the update and returns the entity as it was before; empty if an upsert created it.
     *
     * @throws ConditionFailedException if the item is missing or does not satisfy the condition
     */
    public Optional<T> returnOld() {
        return send(ReturnValues.ALL_OLD).attributes().map(target::decode);
    }

    /** Makes the update if it can be made, and says how it ended. */
    public UpdateOutcome<T> attempt() {
        try {
            UpdateItemResponse response = target.send(toRequest(ReturnValues.ALL_NEW));
            return new UpdateOutcome.Updated<>(
                    target.decode(response.attributes().orElseThrow()));
        } catch (ConditionalCheckFailedException e) {
            return new UpdateOutcome.Refused<>(e.item().map(target::decode));
        }
    }

    /** Returns the request that {@link #returnNew()} sends. */
    public UpdateItemRequest toRequest() {
        return toRequest(ReturnValues.ALL_NEW);
    }

    private UpdateItemResponse send(ReturnValues returnValues) {
        try {
            return target.send(toRequest(returnValues));
        } catch (ConditionalCheckFailedException e) {
            throw target.refused(e);
        }
    }

    private UpdateItemRequest toRequest(ReturnValues returnValues) {
        U actions = target.actions().get();
        if (changes != null) {
            changes.accept(actions);
        }
        return target.request(actions, condition, returnValues);
    }

    /** The item that is updated, and what the stages need to know of its entity. */
    private record Target<T, K, U extends UpdateActions, C>(
            TableBinding table,
            EntityMapping<T, K> mapping,
            K key,
            Supplier<U> actions,
            C conditions,
            boolean mustExist) {

        UpdateItemRequest request(U changes, @Nullable Condition condition, ReturnValues returnValues) {
            Instant now = table.clock().instant();
            mapping.touch(changes, now);
            if (!mustExist) {
                mapping.touchUpserted(changes, now);
            }
            UpdateItemRequest.Builder request = UpdateItemRequest.builder(table.tableName(), mapping.keyItem(key))
                    .returnValues(returnValues);
            Update update = mustExist ? mapping.update(key, changes) : mapping.upsert(key, changes);
            // An update of nothing has no text, yet can be sent: it checks its condition, or makes an item of the key.
            if (!update.isEmpty()) {
                request.updateExpression(update);
            }
            Condition guarded = guard(condition);
            if (guarded != null) {
                request.conditionExpression(guarded)
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
            }
            return request.build();
        }

        private @Nullable Condition guard(@Nullable Condition condition) {
            Condition own = mustExist ? mapping.exists() : mapping.notAnothers().orElse(null);
            return own == null || condition == null ? (own == null ? condition : own) : own.and(condition);
        }

        UpdateItemResponse send(UpdateItemRequest request) {
            return table.client().updateItem(request);
        }

        T decode(ReadableItem item) {
            return mapping.decodeStored(item);
        }

        ConditionFailedException refused(ConditionalCheckFailedException failure) {
            Object current = mapping.current(failure.item(), failure).orElse(null);
            String why = failure.item().isEmpty() && mustExist
                    ? "there is no item with this key; upsert creates one"
                    : "the stored item does not satisfy the condition";
            return new ConditionFailedException(
                    mustExist ? "update" : "upsert", mapping.entity(), key, current, why, failure);
        }
    }
}
