package dev.armature.conformance.model;

import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Index;
import dev.armature.conformance.TableShape.KeyParts;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.Select;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random steps in a {@link RandomWorld}: writes and reads of single items, queries and scans. */
final class RandomSteps {
    private final RandomWorld world;
    private final RandomExpressions expressions;
    private final RandomGroups groups;

    RandomSteps(RandomWorld world) {
        this.world = world;
        this.expressions = new RandomExpressions(world);
        this.groups = new RandomGroups(world, expressions);
    }

    Step step() {
        TableShape table = world.oneOf(world.tables());
        return switch (world.below(20)) {
            case 0, 1, 2, 3, 4 -> put(table);
            case 5, 6, 7, 8 -> update(table);
            case 9 -> delete(table);
            case 10, 11 -> get(table);
            case 12, 13, 14, 15 -> query(table);
            case 16 -> scan(table);
            default -> groups.step();
        };
    }

    private Step put(TableShape table) {
        PutItemRequest.Builder put = PutItemRequest.builder(table.name(), Item.of(world.item(table)))
                .returnValues(world.rarely(3) ? ReturnValues.ALL_OLD : ReturnValues.NONE)
                .returnValuesOnConditionCheckFailure(
                        world.oneOf(List.of(ReturnValuesOnConditionCheckFailure.values())));
        if (world.rarely(3)) {
            put.conditionExpression(expressions.condition());
        }
        return new Step.Call<>(Operation.PUT_ITEM, put.build());
    }

    private Step update(TableShape table) {
        UpdateItemRequest.Builder update = UpdateItemRequest.builder(table.name(), Item.of(world.key(table)))
                .returnValues(world.oneOf(List.of(ReturnValues.values())))
                .returnValuesOnConditionCheckFailure(
                        world.oneOf(List.of(ReturnValuesOnConditionCheckFailure.values())));
        if (!world.rarely(20)) {
            update.updateExpression(expressions.update());
        }
        if (world.rarely(3)) {
            update.conditionExpression(expressions.condition());
        }
        return new Step.Call<>(Operation.UPDATE_ITEM, update.build());
    }

    private Step delete(TableShape table) {
        DeleteItemRequest.Builder delete = DeleteItemRequest.builder(table.name(), Item.of(world.key(table)))
                .returnValues(world.rarely(2) ? ReturnValues.ALL_OLD : ReturnValues.NONE);
        if (world.rarely(2)) {
            delete.conditionExpression(expressions.condition());
        }
        return new Step.Call<>(Operation.DELETE_ITEM, delete.build());
    }

    private Step get(TableShape table) {
        String name = world.rarely(40) ? "Missing" : table.name();
        GetItemRequest.Builder get =
                GetItemRequest.builder(name, Item.of(world.key(table))).consistentRead(world.rarely(2));
        if (world.rarely(2)) {
            get.projectionExpression(expressions.projection());
        }
        return new Step.Call<>(Operation.GET_ITEM, get.build());
    }

    private Optional<Index> index(TableShape table) {
        return table.indexes().isEmpty() || world.rarely(3)
                ? Optional.empty()
                : Optional.of(world.oneOf(table.indexes()));
    }

    private Step query(TableShape table) {
        Optional<Index> index = index(table);
        KeyParts key = index.map(Index::key).orElse(table.key());
        KeyCondition condition = keyCondition(key);
        QueryRequest.Builder query = QueryRequest.builder(table.name())
                .keyConditionExpression(condition)
                .scanIndexForward(world.rarely(2))
                .consistentRead(world.rarely(index.isPresent() ? 20 : 2));
        index.map(Index::name).ifPresent(query::indexName);
        if (world.rarely(2)) {
            query.limit(1 + world.below(4));
        }
        if (world.rarely(5)) {
            Map<String, AttributeValue> start = world.startKey(table, index);
            if (!world.rarely(5)) {
                condition.equalities().forEach(equality -> start.put(equality.attribute(), equality.value()));
            }
            query.exclusiveStartKey(Item.of(start));
        }
        if (world.rarely(3)) {
            query.filterExpression(expressions.filter(key));
        }
        if (world.rarely(5)) {
            query.projectionExpression(expressions.projection());
        } else if (world.rarely(6)) {
            query.select(world.oneOf(List.of(Select.values())));
        }
        return world.rarely(3) ? new Step.WholeQuery(query.build()) : new Step.Call<>(Operation.QUERY, query.build());
    }

    private KeyCondition keyCondition(KeyParts key) {
        List<KeyCondition.Equality> equalities = new ArrayList<>();
        int sortEqualities = key.sort().isEmpty() ? 0 : world.below(key.sort().size() + 1);
        int equal = Math.max(1, key.partition().size() + sortEqualities - (world.rarely(40) ? 1 : 0));
        for (Part part : key.all().subList(0, equal)) {
            equalities.add(new KeyCondition.Equality(part.name(), world.keyValue(part)));
        }
        Collections.shuffle(equalities, world.random());
        boolean hasRange = equal < key.all().size() && world.below(4) > 0;
        return new KeyCondition(
                equalities, hasRange ? Optional.of(range(key.all().get(equal))) : Optional.empty());
    }

    private KeyCondition.Range range(Part part) {
        AttributeValue value = world.keyValue(part);
        return switch (world.below(4)) {
            case 0 -> between(part);
            case 1 -> part.type() == AttributeType.N ? between(part) : beginsWith(part);
            default ->
                new KeyCondition.Compared(
                        part.name(),
                        world.oneOf(List.of(Comparator.LT, Comparator.LE, Comparator.GT, Comparator.GE)),
                        value);
        };
    }

    private KeyCondition.Range between(Part part) {
        AttributeValue lower = world.goodKeyValue(part.type());
        AttributeValue upper = world.goodKeyValue(part.type());
        boolean isInverted = ReferenceOrder.compare(lower, upper) > 0 && !world.rarely(20);
        return isInverted
                ? new KeyCondition.Between(part.name(), upper, lower)
                : new KeyCondition.Between(part.name(), lower, upper);
    }

    /** Returns a range of values that begin as one of the few does. */
    private KeyCondition.Range beginsWith(Part part) {
        AttributeValue value = world.goodKeyValue(part.type());
        if (value instanceof AttributeValue.S text) {
            int end = text.value().offsetByCodePoints(0, 1);
            return new KeyCondition.BeginsWith(
                    part.name(), AttributeValue.of(text.value().substring(0, end)));
        }
        return new KeyCondition.BeginsWith(
                part.name(), new AttributeValue.B(new byte[] {ReferenceOrder.bytes(value)[0]}));
    }

    private Step scan(TableShape table) {
        Optional<Index> index = index(table);
        ScanRequest.Builder scan = ScanRequest.builder(table.name());
        index.map(Index::name).ifPresent(scan::indexName);
        if (world.rarely(2)) {
            scan.limit(1 + world.below(6));
        }
        if (world.rarely(2)) {
            scan.filterExpression(expressions.condition());
        }
        if (world.rarely(3)) {
            scan.projectionExpression(expressions.projection());
        }
        return new Step.WholeScan(scan.build(), world.rarely(2) ? 1 : 1 + world.below(5));
    }
}
