package dev.armature.conformance.model;

import dev.armature.conformance.TableShape;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Random batches and transactions over both tables. */
final class RandomGroups {
    private static final int TOKENS = 6;

    private final RandomWorld world;
    private final RandomExpressions expressions;
    private final Map<String, TransactWriteItemsRequest> withToken = new LinkedHashMap<>();

    RandomGroups(RandomWorld world, RandomExpressions expressions) {
        this.world = world;
        this.expressions = expressions;
    }

    Step step() {
        return switch (world.below(5)) {
            case 0 -> batchGet();
            case 1 -> batchWrite();
            case 2 -> transactGet();
            default -> transactWrite();
        };
    }

    /** Returns things made for items of a table, seldom two for one item. */
    private <T> List<T> each(TableShape table, int most, Function<Map<String, AttributeValue>, T> make) {
        Set<Object> seen = new HashSet<>();
        List<T> made = new ArrayList<>();
        for (int i = world.below(most); i >= 0; i--) {
            Map<String, AttributeValue> item = world.item(table);
            Map<String, AttributeValue> key = new LinkedHashMap<>(item);
            key.keySet().removeIf(name -> !table.key().has(name));
            if (seen.add(key) || world.rarely(30)) {
                made.add(make.apply(item));
            }
        }
        return made;
    }

    private static Item key(TableShape table, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>(item);
        key.keySet().removeIf(name -> !table.key().has(name));
        return Item.of(key);
    }

    private Optional<Expression<Projection>> projection() {
        return world.rarely(2) ? Optional.of(Expression.of(expressions.projection())) : Optional.empty();
    }

    private Step batchGet() {
        Map<String, KeysAndProjection> asked = new LinkedHashMap<>();
        for (TableShape table : world.tables()) {
            asked.put(
                    table.name(),
                    new KeysAndProjection(
                            each(table, 4, item -> key(table, item)),
                            world.rarely(2),
                            projection(),
                            Expression.Substitutions.NONE));
        }
        return new Step.Call<>(Operation.BATCH_GET_ITEM, new BatchGetItemRequest(asked, ReturnConsumedCapacity.NONE));
    }

    private Step batchWrite() {
        Map<String, List<WriteRequest>> writes = new LinkedHashMap<>();
        for (TableShape table : world.tables()) {
            writes.put(
                    table.name(),
                    each(
                            table,
                            4,
                            item -> world.rarely(3)
                                    ? new WriteRequest.Delete(key(table, item))
                                    : new WriteRequest.Put(Item.of(item))));
        }
        return new Step.Call<>(
                Operation.BATCH_WRITE_ITEM,
                new BatchWriteItemRequest(writes, ReturnConsumedCapacity.NONE, ReturnItemCollectionMetrics.NONE));
    }

    private Step transactGet() {
        List<TransactGetItem> reads = new ArrayList<>();
        for (TableShape table : world.tables()) {
            reads.addAll(each(
                    table,
                    3,
                    item -> new TransactGetItem(
                            table.name(), key(table, item), projection(), Expression.Substitutions.NONE)));
        }
        return new Step.Call<>(
                Operation.TRANSACT_GET_ITEMS, new TransactGetItemsRequest(reads, ReturnConsumedCapacity.NONE));
    }

    private Step transactWrite() {
        String token = "token-" + world.below(TOKENS);
        TransactWriteItemsRequest known = withToken.get(token);
        if (known != null && world.rarely(4)) {
            return new Step.Call<>(Operation.TRANSACT_WRITE_ITEMS, known);
        }
        List<TransactWriteItem> actions = new ArrayList<>();
        for (TableShape table : world.tables()) {
            actions.addAll(each(table, 2, item -> action(table, item)));
        }
        TransactWriteItemsRequest.Builder builder = TransactWriteItemsRequest.builder(actions);
        if (known == null || world.rarely(20)) {
            withToken.put(token, builder.clientRequestToken(token).build());
        }
        return new Step.Call<>(Operation.TRANSACT_WRITE_ITEMS, builder.build());
    }

    private TransactWriteItem action(TableShape table, Map<String, AttributeValue> item) {
        Optional<Expression<Condition>> condition =
                world.rarely(6) ? Optional.of(Expression.of(expressions.condition())) : Optional.empty();
        ReturnValuesOnConditionCheckFailure onFailure =
                world.oneOf(List.of(ReturnValuesOnConditionCheckFailure.values()));
        return switch (world.below(6)) {
            case 0 ->
                new TransactWriteItem.Delete(
                        table.name(), key(table, item), condition, Expression.Substitutions.NONE, onFailure);
            case 1 ->
                new TransactWriteItem.ConditionCheck(
                        table.name(),
                        key(table, item),
                        condition.orElseGet(() -> Expression.of(expressions.condition())),
                        Expression.Substitutions.NONE,
                        onFailure);
            case 2, 3, 4 ->
                new TransactWriteItem.Put(
                        table.name(), Item.of(item), condition, Expression.Substitutions.NONE, onFailure);
            default ->
                new TransactWriteItem.Update(
                        table.name(),
                        key(table, item),
                        Expression.of(expressions.update()),
                        condition,
                        Expression.Substitutions.NONE,
                        onFailure);
        };
    }
}
