package dev.armature.conformance.transaction;

import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items that hold a number each, counted from zero, and transactions over them. */
record Numbers(DynamoClient client, int count) {
    static final TableShape TABLE = TableShape.ofPartitionKey("Numbers")
            .withGlobalIndex("byValue", List.of(new Part("value", AttributeType.N)), List.of(), IndexProjection.ALL);
    private static final DocumentPath VALUE = DocumentPath.of("value");

    /** Creates the table and gives each item its first value. */
    static Numbers create(DynamoClient client, int count, long value) {
        TABLE.create(client);
        for (int i = 0; i < count; i++) {
            client.putItem(PutItemRequest.builder(TABLE.name(), item(i, value)).build());
        }
        return new Numbers(client, count);
    }

    static Item key(int number) {
        return Item.of(Map.of("pk", AttributeValue.of("number-" + number)));
    }

    static Item item(int number, long value) {
        return Item.of(Map.of("pk", AttributeValue.of("number-" + number), "value", AttributeValue.of(value)));
    }

    /** Returns all values, of one moment. */
    List<Long> snapshot() {
        List<TransactGetItem> reads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reads.add(new TransactGetItem(TABLE.name(), key(i)));
        }
        return client
                .transactGetItems(new TransactGetItemsRequest(reads, ReturnConsumedCapacity.NONE))
                .responses()
                .stream()
                .map(Numbers::value)
                .toList();
    }

    private static long value(Optional<ReadableItem> item) {
        return ((AttributeValue.N) item.orElseThrow().toItem().find(VALUE).orElseThrow())
                .value()
                .longValueExact();
    }

    /** Does all actions or none. */
    void write(TransactWriteItem... actions) {
        client.transactWriteItems(
                TransactWriteItemsRequest.builder(List.of(actions)).build());
    }

    /** Adds to a number, if it is at least {@code least}. */
    static TransactWriteItem add(int number, long added, long least) {
        return new TransactWriteItem.Update(
                TABLE.name(),
                key(number),
                Expression.of(new Update(
                        List.of(new Update.Set(
                                VALUE,
                                new UpdateValue.Plus(
                                        new Operand.Path(VALUE), new Operand.Constant(AttributeValue.of(added))))),
                        List.of(),
                        List.of(),
                        List.of())),
                Optional.of(Expression.of(is(Comparator.GE, least))),
                Expression.Substitutions.NONE,
                ReturnValuesOnConditionCheckFailure.NONE);
    }

    /** Sets a number. */
    static TransactWriteItem set(int number, long value) {
        return new TransactWriteItem.Put(TABLE.name(), item(number, value));
    }

    /** Sets a number that has a value. */
    static TransactWriteItem setIf(int number, long expected, long value) {
        return new TransactWriteItem.Put(
                TABLE.name(),
                item(number, value),
                Optional.of(Expression.of(is(Comparator.EQ, expected))),
                Expression.Substitutions.NONE,
                ReturnValuesOnConditionCheckFailure.NONE);
    }

    /** Checks that a number has a value. */
    static TransactWriteItem check(int number, long expected) {
        return new TransactWriteItem.ConditionCheck(TABLE.name(), key(number), is(Comparator.EQ, expected));
    }

    private static Condition is(Comparator comparator, long value) {
        return Condition.compare(VALUE, comparator, AttributeValue.of(value));
    }
}
