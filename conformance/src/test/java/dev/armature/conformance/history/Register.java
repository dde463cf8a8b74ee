package dev.armature.conformance.history;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An item that holds a number, and all that callers saw of it. Used by any number of threads. */
final class Register {
    private static final DocumentPath VALUE = DocumentPath.of("value");

    private final DynamoClient client;
    private final String table;
    private final Item key;
    private final String name;
    private final Queue<Event> history = new ConcurrentLinkedQueue<>();

    Register(DynamoClient client, String table, String name) {
        this.client = client;
        this.table = table;
        this.name = name;
        this.key = Item.of(Map.of("pk", AttributeValue.of(name)));
    }

    /** Returns what was seen; once no call is under way, all of it. */
    List<Event> history() {
        return List.copyOf(history);
    }

    /** Does an action and remembers when, and what was seen. */
    void call(Event.Action action) {
        long invokedAt = System.nanoTime();
        Optional<Long> outcome = outcome(action);
        history.add(new Event(action, outcome, invokedAt, System.nanoTime()));
    }

    private Optional<Long> outcome(Event.Action action) {
        if (action instanceof Event.Get) {
            return value(client.getItem(GetItemRequest.builder(table, key)
                            .consistentRead(true)
                            .build())
                    .item());
        }
        if (action instanceof Event.Put put) {
            return value(client.putItem(PutItemRequest.builder(table, item(put.value()))
                            .returnValues(ReturnValues.ALL_OLD)
                            .build())
                    .attributes());
        }
        if (action instanceof Event.PutIf put) {
            return Optional.of(putIf(put) ? 1L : 0L);
        }
        if (action instanceof Event.Increment) {
            return value(client.updateItem(UpdateItemRequest.builder(table, key)
                            .updateExpression(new Update(
                                    List.of(),
                                    List.of(),
                                    List.of(new Update.Add(VALUE, AttributeValue.of(1))),
                                    List.of()))
                            .returnValues(ReturnValues.UPDATED_NEW)
                            .build())
                    .attributes());
        }
        return value(client.deleteItem(DeleteItemRequest.builder(table, key)
                        .returnValues(ReturnValues.ALL_OLD)
                        .build())
                .attributes());
    }

    private boolean putIf(Event.PutIf put) {
        try {
            client.putItem(PutItemRequest.builder(table, item(put.value()))
                    .conditionExpression(Condition.compare(VALUE, Comparator.EQ, AttributeValue.of(put.expected())))
                    .build());
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    private Item item(long value) {
        return Item.of(Map.of("pk", AttributeValue.of(name), "value", AttributeValue.of(value)));
    }

    private static Optional<Long> value(Optional<ReadableItem> item) {
        return item.map(
                present -> ((AttributeValue.N) present.toItem().find(VALUE).orElseThrow())
                        .value()
                        .longValueExact());
    }
}
