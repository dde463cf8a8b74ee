package dev.armature.runtime.table;

import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A write of one item: the one place where the requests of puts, updates and deletions are made.
 *
 * @param table where the item is
 * @param mapping how the entity lives there
 * @param verb create, put, update, upsert or delete, for messages
 * @param key the item's key
 * @param guard what must hold for the stored item, or for its absence
 * @param why why that may not hold, as a clause
 */
record ItemWrite<T, K>(
        TableBinding table, EntityMapping<T, K> mapping, String verb, K key, Optional<Condition> guard, String why) {
    static final String UNMET = "the stored item does not satisfy the condition";

    /** Returns this write with one more condition. */
    ItemWrite<T, K> guarded(Condition more) {
        String reason = guard.isEmpty() || why.equals(UNMET) ? UNMET : why + ", or does not satisfy the condition";
        return new ItemWrite<>(table, mapping, verb, key, both(guard, Optional.of(more)), reason);
    }

    /** Returns this write with another reason why it may be refused. */
    ItemWrite<T, K> because(String clause) {
        return new ItemWrite<>(table, mapping, verb, key, guard, clause);
    }

    /** Returns this write with somebody who is told what it costs. */
    ItemWrite<T, K> consumed(Consumer<? super CapacityUnits> consumer) {
        return new ItemWrite<>(table.withConsumer(consumer), mapping, verb, key, guard, why);
    }

    <R> Call<R> put(WritableItem item, Ending<R> ending) {
        PutItemRequest.Builder request = PutItemRequest.builder(table.tableName(), item)
                .returnValues(ending.asked())
                .returnConsumedCapacity(table.returnConsumedCapacity());
        guard.ifPresent(condition -> request.conditionExpression(condition)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        return Call.sending(
                ItemOperation.PUT,
                request.build(),
                answer -> ending.answered().apply(answer.attributes()),
                ending.unmet());
    }

    <R> Call<R> update(Update update, Ending<R> ending) {
        return Call.sending(
                ItemOperation.UPDATE,
                updateRequest(update, ending.asked()),
                answer -> ending.answered().apply(answer.attributes()),
                ending.unmet());
    }

    UpdateItemRequest updateRequest(Update update, ReturnValues returned) {
        UpdateItemRequest.Builder request = UpdateItemRequest.builder(table.tableName(), mapping.keyItem(key))
                .returnValues(returned)
                .returnConsumedCapacity(table.returnConsumedCapacity());
        // An update of nothing has no text, yet can be sent: it checks its condition, or makes an item of the key.
        if (!update.isEmpty()) {
            request.updateExpression(update);
        }
        guard.ifPresent(condition -> request.conditionExpression(condition)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        return request.build();
    }

    <R> Call<R> delete(Ending<R> ending) {
        DeleteItemRequest.Builder request = DeleteItemRequest.builder(table.tableName(), mapping.keyItem(key))
                .returnValues(ending.asked())
                .returnConsumedCapacity(table.returnConsumedCapacity());
        guard.ifPresent(condition -> request.conditionExpression(condition)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        return Call.sending(
                ItemOperation.DELETE,
                request.build(),
                answer -> ending.answered().apply(answer.attributes()),
                ending.unmet());
    }

    /** Returns what a caller is told who does not expect a refusal. */
    ConditionFailedException refusal(ConditionalCheckFailedException failure) {
        Object current = mapping.current(failure.item(), failure).orElse(null);
        return new ConditionFailedException(verb, mapping.entity(), key, current, why, failure);
    }

    /** Returns what a caller is told who attempts the write: the item as it is. */
    Optional<T> current(ConditionalCheckFailedException failure) {
        return failure.item().map(mapping::decodeStored);
    }

    /** Reads what an answer carries. */
    Optional<T> decode(Optional<ReadableItem> attributes) {
        return attributes.map(mapping::decodeStored);
    }

    /** Returns both conditions as one. */
    static Optional<Condition> both(Optional<Condition> first, Optional<Condition> second) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(first.get().and(second.get()))
                : first.or(() -> second);
    }
}
