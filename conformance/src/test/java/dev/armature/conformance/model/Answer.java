package dev.armature.conformance.model;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.DeleteItemResponse;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.PutItemResponse;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of an answer or error that two clients must have in common.
 *
 * @param outcome the kind of answer, or the class of the error
 * @param contents decoded items and counts
 */
record Answer(String outcome, List<Object> contents) {
    /** Returns what is comparable in a response. */
    static Answer of(Object response) {
        String outcome = response.getClass().getSimpleName();
        if (response instanceof GetItemResponse get) {
            return new Answer(outcome, List.of(decoded(get.item())));
        }
        if (response instanceof PutItemResponse put) {
            return new Answer(outcome, List.of(decoded(put.attributes())));
        }
        if (response instanceof UpdateItemResponse update) {
            return new Answer(outcome, List.of(decoded(update.attributes())));
        }
        if (response instanceof DeleteItemResponse delete) {
            return new Answer(outcome, List.of(decoded(delete.attributes())));
        }
        if (response instanceof QueryResponse query) {
            return new Answer(
                    outcome,
                    List.of(
                            decoded(query.items()),
                            query.count(),
                            query.scannedCount(),
                            decoded(query.lastEvaluatedKey())));
        }
        if (response instanceof BatchGetItemResponse batch) {
            Map<String, Object> found = new HashMap<>();
            batch.responses().forEach((table, items) -> found.put(table, counted(items)));
            return new Answer(outcome, List.of(found, batch.unprocessedKeys().size()));
        }
        if (response instanceof BatchWriteItemResponse batch) {
            return new Answer(outcome, List.of(batch.unprocessedItems().size()));
        }
        if (response instanceof TransactGetItemsResponse transaction) {
            List<Object> items = new ArrayList<>();
            transaction.responses().forEach(item -> items.add(decoded(item)));
            return new Answer(outcome, items);
        }
        return new Answer(outcome, List.of());
    }

    /** Returns what is comparable in an error. */
    static Answer of(DynamoException error) {
        List<Object> contents = new ArrayList<>();
        if (error instanceof ConditionalCheckFailedException failed) {
            contents.add(decoded(failed.item()));
        }
        if (error instanceof TransactionCanceledException cancelled) {
            for (CancellationReason reason : cancelled.cancellationReasons()) {
                contents.add(List.of(reason.code(), decoded(reason.item())));
            }
        }
        return new Answer(error.errorCode(), contents);
    }

    private static Optional<Map<String, AttributeValue>> decoded(Optional<? extends ReadableItem> item) {
        return item.map(present -> present.toItem().toMap());
    }

    private static List<Map<String, AttributeValue>> decoded(List<ReadableItem> items) {
        return items.stream().map(item -> item.toItem().toMap()).toList();
    }

    /** Returns how often each item occurs, for answers in no particular order. */
    static Map<Map<String, AttributeValue>, Integer> counted(List<? extends ReadableItem> items) {
        Map<Map<String, AttributeValue>, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(item.toItem().toMap(), 1, Integer::sum));
        return counts;
    }
}
