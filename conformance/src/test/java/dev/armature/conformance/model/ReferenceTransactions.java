package dev.armature.conformance.model;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.IdempotentParameterMismatchException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Transactions: all actions are looked at first, then all are done. */
final class ReferenceTransactions {
    private final Function<String, ReferenceTable> tables;
    private final Map<String, List<TransactWriteItem>> done = new HashMap<>();

    ReferenceTransactions(Function<String, ReferenceTable> tables) {
        this.tables = tables;
    }

    TransactGetItemsResponse get(TransactGetItemsRequest request) {
        List<CancellationReason> reasons = new ArrayList<>();
        List<Optional<ReadableItem>> found = new ArrayList<>();
        for (TransactGetItem item : request.transactItems()) {
            item.projectionExpression()
                    .map(ReferenceWrites::tree)
                    .ifPresent(projection -> ReferencePaths.requireDistinct(projection.paths()));
            ReferenceTable table = tables.apply(item.tableName());
            Map<String, AttributeValue> key = item.key().toItem().toMap();
            reasons.add(keyReason(table, key));
            Map<String, AttributeValue> value = table.matchesSchema(key) ? table.get(key) : Map.of();
            found.add(
                    value.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Item.of(ReferencePaths.project(
                                    item.projectionExpression().map(ReferenceWrites::tree), value))));
        }
        requireNone(reasons);
        Set<Object> seen = new HashSet<>();
        request.transactItems()
                .forEach(item -> requireNew(
                        tables.apply(item.tableName()), item.key().toItem().toMap(), seen));
        return new TransactGetItemsResponse(found, List.of());
    }

    /** Cancels for a key that does not match the schema, and refuses an empty one. */
    private static CancellationReason keyReason(ReferenceTable table, Map<String, AttributeValue> key) {
        if (!table.matchesSchema(key)) {
            return reason(new ValidationException("not the table's key"));
        }
        table.requireKey(key);
        return CancellationReason.NO_REASON;
    }

    private static void requireNew(ReferenceTable table, Map<String, AttributeValue> key, Set<Object> seen) {
        if (!seen.add(List.of(table.shape().name(), table.keyOf(Optional.empty(), key)))) {
            throw new ValidationException("an item comes twice");
        }
    }

    private static CancellationReason reason(DynamoException problem) {
        return problem instanceof ConditionalCheckFailedException failed
                ? new CancellationReason(
                        CancellationReason.CONDITIONAL_CHECK_FAILED, Optional.of("condition"), failed.item())
                : new CancellationReason(
                        CancellationReason.VALIDATION_ERROR, Optional.of("validation"), Optional.empty());
    }

    private static void requireNone(List<CancellationReason> reasons) {
        if (!reasons.stream().allMatch(CancellationReason::isNone)) {
            throw new TransactionCanceledException("cancelled", reasons);
        }
    }

    TransactWriteItemsResponse write(TransactWriteItemsRequest request) {
        List<CancellationReason> reasons = new ArrayList<>();
        for (TransactWriteItem action : request.transactItems()) {
            reasons.add(requestReason(action));
        }
        if (reasons.stream().allMatch(CancellationReason::isNone)) {
            Set<Object> seen = new HashSet<>();
            request.transactItems()
                    .forEach(action -> requireNew(
                            tables.apply(action.tableName()),
                            writable(action).toItem().toMap(),
                            seen));
        }
        if (request.clientRequestToken().isPresent()
                && done.containsKey(request.clientRequestToken().get())) {
            if (!request.transactItems()
                    .equals(done.get(request.clientRequestToken().get()))) {
                throw new IdempotentParameterMismatchException("another request");
            }
            return new TransactWriteItemsResponse(Map.of(), List.of());
        }
        List<Runnable> changes = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).isNone()) {
                try {
                    changes.add(change(request.transactItems().get(i)));
                } catch (ConditionalCheckFailedException | ValidationException problem) {
                    reasons.set(i, reason(problem));
                }
            }
        }
        requireNone(reasons);
        changes.forEach(Runnable::run);
        request.clientRequestToken().ifPresent(token -> done.put(token, request.transactItems()));
        return new TransactWriteItemsResponse(Map.of(), List.of());
    }

    /** Returns what is wrong with an action whatever its item is. */
    private CancellationReason requestReason(TransactWriteItem action) {
        ReferenceTable table = tables.apply(action.tableName());
        Map<String, AttributeValue> item = writable(action).toItem().toMap();
        if (action instanceof TransactWriteItem.Put) {
            if (table.hasWrongKeyType(item)) {
                return reason(new ValidationException("a key of another type"));
            }
            table.requireTableKey(item);
            table.requireNoEmptyIndexKey(item);
            return CancellationReason.NO_REASON;
        }
        if (action instanceof TransactWriteItem.Update update) {
            Update tree = ReferenceWrites.tree(update.updateExpression());
            ReferencePaths.requireDistinct(ReferenceUpdate.paths(tree));
            ReferenceWrites.requireNoEmptyIndexKey(table, tree);
        }
        if (table.matchesSchema(item) && action instanceof TransactWriteItem.Update update) {
            table.requireKey(item);
            try {
                ReferenceWrites.requireUpdatable(table, ReferenceWrites.tree(update.updateExpression()));
            } catch (ValidationException keyUpdated) {
                return reason(keyUpdated);
            }
        }
        return keyReason(table, item);
    }

    private static WritableItem writable(TransactWriteItem action) {
        if (action instanceof TransactWriteItem.Put put) {
            return put.item();
        }
        if (action instanceof TransactWriteItem.Update update) {
            return update.key();
        }
        return action instanceof TransactWriteItem.Delete delete
                ? delete.key()
                : ((TransactWriteItem.ConditionCheck) action).key();
    }

    /** Returns what an action does to its table, once it is known that it can be done. */
    private Runnable change(TransactWriteItem action) {
        ReferenceTable table = tables.apply(action.tableName());
        Map<String, AttributeValue> item = writable(action).toItem().toMap();
        Map<String, AttributeValue> before = table.get(item);
        if (action instanceof TransactWriteItem.Put put) {
            table.requireIndexTypes(item);
            requireCondition(action, put.conditionExpression(), before);
            return () -> table.put(item);
        }
        if (action instanceof TransactWriteItem.Delete delete) {
            requireCondition(action, delete.conditionExpression(), before);
            return () -> table.delete(item);
        }
        if (action instanceof TransactWriteItem.ConditionCheck check) {
            requireCondition(action, Optional.of(check.conditionExpression()), before);
            return () -> {};
        }
        TransactWriteItem.Update update = (TransactWriteItem.Update) action;
        requireCondition(action, update.conditionExpression(), before);
        Update tree = ReferenceWrites.tree(update.updateExpression());
        Map<String, AttributeValue> after =
                ReferenceUpdate.apply(tree, before, item).item();
        table.requireItem(after);
        return () -> table.put(after);
    }

    private static void requireCondition(
            TransactWriteItem action, Optional<Expression<Condition>> condition, Map<String, AttributeValue> before) {
        ReferenceWrites.requireCondition(condition, before, action.returnValuesOnConditionCheckFailure());
    }
}
