package dev.armature.engine.operation;

import dev.armature.engine.capacity.CapacityMeter;
import dev.armature.engine.catalog.KeyFault;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.evaluation.UpdateApplier;
import dev.armature.engine.transaction.RequestToken;
import dev.armature.engine.transaction.TransactionAction;
import dev.armature.engine.transaction.TransactionCoordinator;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.ItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * TransactWriteItems: does up to 100 writes and checks, all or none. What is wrong with the request refuses it; what is
 * wrong with an action in the light of its table or item cancels it, with a reason for each action.
 */
final class TransactWriteItemsHandler
        implements OperationHandler<TransactWriteItemsRequest, TransactWriteItemsResponse> {
    private static final int MAX_TOKEN_CHARACTERS = 36;
    private static final long MAX_BYTES = 4L * 1024 * 1024;

    /** Reads and writes of transactions count twice. */
    private static final int CAPACITY_FACTOR = 2;

    private final Tables tables;
    private final TransactionCoordinator coordinator;

    TransactWriteItemsHandler(Tables tables, TransactionCoordinator coordinator) {
        this.tables = tables;
        this.coordinator = coordinator;
    }

    @Override
    public TransactWriteItemsResponse handle(TransactWriteItemsRequest request) {
        DistinctKeys.requireCount("transactItems", request.transactItems().size(), DistinctKeys.MAX_IN_TRANSACTION);
        Optional<RequestToken> token = token(request);
        List<TransactionAction> actions = new ArrayList<>();
        for (TransactWriteItem item : request.transactItems()) {
            actions.add(action(item));
        }
        requireDistinct(actions);
        requireSize(request.transactItems());
        TransactionCoordinator.Outcome outcome = coordinator.execute(actions, token);
        return new TransactWriteItemsResponse(collections(request, actions), capacity(request, actions, outcome));
    }

    /** Refuses an item that is named twice, unless there is an action that cancels the transaction anyway. */
    private static void requireDistinct(List<TransactionAction> actions) {
        if (actions.stream().noneMatch(TransactionAction::isRefused)) {
            DistinctKeys distinct = new DistinctKeys(RequestWording.severalOperationsOnOneItem());
            actions.forEach(action -> distinct.add(action.key()));
        }
    }

    private static Optional<RequestToken> token(TransactWriteItemsRequest request) {
        if (request.clientRequestToken().isEmpty()) {
            return Optional.empty();
        }
        String token = request.clientRequestToken().get();
        if (token.isEmpty() || token.length() > MAX_TOKEN_CHARACTERS) {
            throw new ValidationException(RequestWording.constraint(
                    token,
                    "clientRequestToken",
                    token.isEmpty()
                            ? "have length greater than or equal to 1"
                            : "have length less than or equal to 36"));
        }
        return Optional.of(new RequestToken(token, RequestDigest.of(request.transactItems())));
    }

    private TransactionAction action(TransactWriteItem item) {
        Expressions expressions = Expressions.ofAction(expression(item), item.substitutions());
        if (item instanceof TransactWriteItem.Put put) {
            Item written = ItemKeys.item(put.item());
            PreparedPut.requireSize(written);
            WriteCondition condition =
                    expressions.writeCondition(put.conditionExpression(), put.returnValuesOnConditionCheckFailure());
            expressions.requireValid();
            return put(expressions.fitting(tables.require(put.tableName())), written, condition);
        }
        if (item instanceof TransactWriteItem.Delete delete) {
            WriteCondition condition = expressions.writeCondition(
                    delete.conditionExpression(), delete.returnValuesOnConditionCheckFailure());
            expressions.requireValid();
            return keyed(
                    expressions.fitting(tables.require(delete.tableName())),
                    delete.key(),
                    (table, key, keyItem) -> new PreparedDelete(table, key, condition));
        }
        if (item instanceof TransactWriteItem.ConditionCheck check) {
            WriteCondition condition = expressions.writeCondition(
                    Optional.of(check.conditionExpression()), check.returnValuesOnConditionCheckFailure());
            expressions.requireValid();
            return keyed(
                    expressions.fitting(tables.require(check.tableName())),
                    check.key(),
                    (table, key, keyItem) -> new PreparedCheck(table, key, condition));
        }
        TransactWriteItem.Update update = (TransactWriteItem.Update) item;
        Update tree = expressions.update(update.updateExpression());
        UpdateApplier applier = expressions.applier(tree);
        WriteCondition condition =
                expressions.writeCondition(update.conditionExpression(), update.returnValuesOnConditionCheckFailure());
        expressions.requireValid();
        TableDefinition table = expressions.fitting(tables.require(update.tableName()));
        ItemKeys.requireNoEmptyIndexKey(table, tree);
        return keyed(
                table,
                update.key(),
                (found, key, keyItem) -> PreparedUpdate.of(found, key, keyItem, condition, tree, applier, false));
    }

    /** Returns an expression of an action that its names and values can be of; empty if it has none. */
    private static Optional<? extends Expression<?>> expression(TransactWriteItem item) {
        if (item instanceof TransactWriteItem.Put put) {
            return put.conditionExpression();
        }
        if (item instanceof TransactWriteItem.Update update) {
            return Optional.of(update.updateExpression());
        }
        return item instanceof TransactWriteItem.Delete delete
                ? delete.conditionExpression()
                : Optional.of(((TransactWriteItem.ConditionCheck) item).conditionExpression());
    }

    /** A put without a key that its table can have cancels the transaction; with an empty key, it refuses the request. */
    private static TransactionAction put(TableDefinition table, Item item, WriteCondition condition) {
        PreparedPut put;
        try {
            put = PreparedPut.of(table, item, condition);
        } catch (ValidationException refusal) {
            if (!hasEmptyKey(table, item)) {
                return TransactionAction.refused(table, refusal);
            }
            throw refusal;
        }
        ItemKeys.requireNoEmptyIndexKey(table, put.item());
        return new TransactionAction(table, put.key(), before -> {
            ItemKeys.requireIndexKeys(table, put.item());
            return put.apply(before);
        });
    }

    private static boolean hasEmptyKey(TableDefinition table, Item item) {
        return table.key()
                .findFault(item, false)
                .filter(KeyFault.Empty.class::isInstance)
                .isPresent();
    }

    /** Makes the write of an item whose key is given. */
    private interface KeyedWrite {
        PreparedWrite of(TableDefinition table, byte[] key, Item keyItem);
    }

    private static TransactionAction keyed(TableDefinition table, WritableItem writable, KeyedWrite write) {
        Item keyItem = ItemKeys.item(writable);
        ValidationException refusal = TransactionKeys.refusal(table, keyItem);
        if (refusal != null) {
            return TransactionAction.refused(table, refusal);
        }
        byte[] key = ItemKeys.lookupKey(table, keyItem);
        try {
            return new TransactionAction(table, key, write.of(table, key, keyItem));
        } catch (ValidationException keyUpdated) {
            return TransactionAction.refused(table, keyUpdated);
        }
    }

    /** Adds up what the request brings: items, keys, and what its expressions refer to. */
    private static void requireSize(List<TransactWriteItem> items) {
        long bytes = 0;
        for (TransactWriteItem item : items) {
            bytes += ItemKeys.item(written(item)).sizeBytes();
            Map<String, AttributeValue> values = item.substitutions().values();
            bytes += values.isEmpty() ? 0 : ItemKeys.item(Item.of(values)).sizeBytes();
        }
        if (bytes > MAX_BYTES) {
            throw new ValidationException(RequestWording.transactionTooLarge(bytes));
        }
    }

    /** Returns the item of a put, and the key of every other action. */
    private static WritableItem written(TransactWriteItem item) {
        if (item instanceof TransactWriteItem.Put put) {
            return put.item();
        }
        if (item instanceof TransactWriteItem.Update update) {
            return update.key();
        }
        return item instanceof TransactWriteItem.Delete delete
                ? delete.key()
                : ((TransactWriteItem.ConditionCheck) item).key();
    }

    private List<ConsumedCapacity> capacity(
            TransactWriteItemsRequest request,
            List<TransactionAction> actions,
            TransactionCoordinator.Outcome outcome) {
        if (request.returnConsumedCapacity() == ReturnConsumedCapacity.NONE) {
            return List.of();
        }
        TableMeters meters = new TableMeters();
        for (int i = 0; i < actions.size(); i++) {
            TransactionAction action = actions.get(i);
            CapacityMeter meter =
                    meters.of(action.table(), request.transactItems().get(i).tableName());
            if (outcome.isReplay()) {
                int bytes = outcome.imageBytes().get(i); // A replay costs what reading the images would have.
                meter.addTableRead(CAPACITY_FACTOR * CapacityMeter.readUnits(bytes, true));
            } else {
                WriteCapacity.add(outcome.changes().get(i), CAPACITY_FACTOR, meter);
            }
        }
        return meters.transactionTotals(request.returnConsumedCapacity());
    }

    private Map<String, List<ItemCollectionMetrics>> collections(
            TransactWriteItemsRequest request, List<TransactionAction> actions) {
        Map<String, List<ItemCollectionMetrics>> collections = new LinkedHashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            TransactWriteItem item = request.transactItems().get(i);
            if (!(item instanceof TransactWriteItem.ConditionCheck)) {
                WriteCapacity.collection(
                                actions.get(i).table(),
                                ItemKeys.item(written(item)),
                                request.returnItemCollectionMetrics())
                        .ifPresent(metrics -> collections
                                .computeIfAbsent(item.tableName(), table -> new ArrayList<>())
                                .add(metrics));
            }
        }
        return collections;
    }
}
