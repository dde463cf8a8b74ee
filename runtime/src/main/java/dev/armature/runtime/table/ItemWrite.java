package dev.armature.runtime.table;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.List;
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
    static final String MISSING = "there is no item with this key";
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

    /** Returns the item's key as it is in the table. */
    Item keyItem() {
        return mapping.keyItem(key).toItem();
    }

    /** Stores an entity in the place of another. */
    <R> Call<R> put(WritableItem item, Ending<R> ending) {
        if (!mapping.hasUniqueAttributes()) {
            return plainPut(item, ending);
        }
        Item encoded = item.toItem();
        return marked(Action.put(this, Optional.empty(), encoded, UniqueChange.replacing(mapping, encoded)), ending);
    }

    /** Stores an entity where there is none. */
    <R> Call<R> create(WritableItem item, Ending<R> ending) {
        if (!mapping.hasUniqueAttributes()) {
            return plainPut(item, ending);
        }
        Item encoded = item.toItem();
        return marked(Action.put(this, Optional.empty(), encoded, UniqueChange.creating(mapping, encoded)), ending);
    }

    private <R> Call<R> plainPut(WritableItem item, Ending<R> ending) {
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
        if (UniqueChange.updating(mapping, update).readsOld()) {
            return marked(Action.update(this, update), ending);
        }
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
        if (mapping.hasUniqueAttributes()) {
            return marked(Action.delete(this), ending);
        }
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

    /**
     * Returns the call of a write that takes or gives up unique values: a transaction with their markers. It returns the
     * item before it as it was read; the item after it is read afterwards, and may be a later one.
     */
    private <R> Call<R> marked(Action action, Ending<R> ending) {
        return new TransactionRunner<R>(
                        table,
                        List.of(action),
                        Optional.empty(),
                        before -> after(before.get(0), ending),
                        (parts, canceled) -> refused(parts, canceled, ending))
                .write();
    }

    private <R> Call<R> after(Optional<ReadableItem> before, Ending<R> ending) {
        if (ending.asked() != ReturnValues.ALL_NEW) {
            return Call.of(ending.answered().apply(before));
        }
        GetItemRequest request = GetItemRequest.builder(table.tableName(), mapping.keyItem(key))
                .consistentRead(true)
                .returnConsumedCapacity(table.returnConsumedCapacity())
                .build();
        return Call.sending(
                ItemOperation.GET, request, answer -> Call.of(ending.answered().apply(answer.item())));
    }

    private <R> Call<R> refused(TransactionParts parts, TransactionCanceledException canceled, Ending<R> ending) {
        if (parts.isStale(canceled) || canceled.isRetryable()) {
            throw new ContentionException(verb, mapping.entity(), key, TableBinding.MAX_ATTEMPTS, canceled);
        }
        Optional<CancellationReason> own = parts.reasonOf(0, canceled);
        if (own.isPresent() && own.get().code().equals(CancellationReason.CONDITIONAL_CHECK_FAILED)) {
            ConditionalCheckFailedException failure = new ConditionalCheckFailedException(
                    own.get().message().orElse(""), own.get().item());
            failure.initCause(canceled);
            return Call.of(ending.unmet().apply(failure));
        }
        Optional<UniqueViolation> violation = parts.violationOf(0, canceled);
        if (violation.isPresent()) {
            throw violation.get();
        }
        throw canceled;
    }

    /** Returns what a caller is told who does not expect a refusal. */
    ConditionFailedException refusal(ConditionalCheckFailedException failure) {
        Optional<T> current = mapping.current(failure.item(), failure);
        String reason = whyRefused(failure.item().isPresent(), current);
        return new ConditionFailedException(verb, mapping.entity(), key, current.orElse(null), reason, failure);
    }

    /** Says why the guard did not hold, as a clause that ends with what is known of the stored item. */
    String whyRefused(boolean isStored, Optional<T> current) {
        if (why.equals(EntityCreate.WHY)) {
            return why;
        }
        if (!isStored) {
            return why.startsWith(MISSING) ? why : MISSING;
        }
        Optional<String> version = current.flatMap(mapping::versionOf).map("; its version is %d"::formatted);
        return why + version.orElse("");
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
