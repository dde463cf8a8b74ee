package dev.armature.engine;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table for tests, and short words for what tests do with it.
 *
 * <p>It has the partition key {@code pk} (S), the sort key {@code sk} (N), a local index {@code byRank} on {@code rank}
 * (N, keys only), the global indexes {@code byOwner} on {@code owner} (S) and {@code rank} (all attributes) and {@code
 * byPlace} on {@code country} and {@code city} (S), {@code street} (S) and {@code number} (N), including {@code note}.
 */
public final class TestTable {
    /** The table's name. */
    public static final String NAME = "Things";

    private TestTable() {}

    /** Creates the table. */
    public static void create(DynamoClient client) {
        client.createTable(definition(NAME));
    }

    /** Returns the request that creates the table under a name. */
    public static CreateTableRequest definition(String name) {
        return CreateTableRequest.builder(
                        name,
                        List.of(
                                new AttributeDefinition("pk", AttributeType.S),
                                new AttributeDefinition("sk", AttributeType.N),
                                new AttributeDefinition("rank", AttributeType.N),
                                new AttributeDefinition("owner", AttributeType.S),
                                new AttributeDefinition("country", AttributeType.S),
                                new AttributeDefinition("city", AttributeType.S),
                                new AttributeDefinition("street", AttributeType.S),
                                new AttributeDefinition("number", AttributeType.N)),
                        key(List.of("pk"), List.of("sk")))
                .localSecondaryIndexes(List.of(new LocalSecondaryIndex(
                        "byRank", key(List.of("pk"), List.of("rank")), IndexProjection.KEYS_ONLY)))
                .globalSecondaryIndexes(List.of(
                        new GlobalSecondaryIndex(
                                "byOwner",
                                key(List.of("owner"), List.of("rank")),
                                IndexProjection.ALL,
                                Optional.empty()),
                        new GlobalSecondaryIndex(
                                "byPlace",
                                key(List.of("country", "city"), List.of("street", "number")),
                                IndexProjection.include(List.of("note")),
                                Optional.empty())))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build();
    }

    /** Returns a key schema. */
    public static List<KeySchemaElement> key(List<String> partition, List<String> sort) {
        List<KeySchemaElement> elements = new ArrayList<>();
        partition.forEach(name -> elements.add(new KeySchemaElement(name, KeyType.HASH)));
        sort.forEach(name -> elements.add(new KeySchemaElement(name, KeyType.RANGE)));
        return elements;
    }

    /** Returns an item of names and values in turn; values are String, Integer, Long, Boolean or AttributeValue. */
    public static Item item(Object... namesAndValues) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return Item.of(attributes);
    }

    /** Returns a value. */
    public static AttributeValue value(Object value) {
        if (value instanceof AttributeValue attribute) {
            return attribute;
        }
        if (value instanceof String text) {
            return AttributeValue.of(text);
        }
        return value instanceof Boolean bool
                ? AttributeValue.of(bool.booleanValue())
                : AttributeValue.of(((Number) value).longValue());
    }

    /** Returns the key of an item of the table. */
    public static Item key(String pk, long sk) {
        return item("pk", pk, "sk", sk);
    }

    /** Returns an expression. */
    public static <T> Expression<T> text(String expression) {
        return new Expression.Text<>(expression);
    }

    /** Returns the values of an expression: {@code :names} and values in turn. */
    public static Expression.Substitutions values(Object... namesAndValues) {
        return substitutions(Map.of(), namesAndValues);
    }

    /** Returns the {@code #names} and the values of an expression, these in turn. */
    public static Expression.Substitutions substitutions(Map<String, String> names, Object... namesAndValues) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return new Expression.Substitutions(names, values);
    }

    /** Puts items. */
    public static void put(DynamoClient client, Item... items) {
        for (Item item : items) {
            client.putItem(PutItemRequest.builder(NAME, item).build());
        }
    }

    /** Returns an item of the table. */
    public static Optional<Item> get(DynamoClient client, String pk, long sk) {
        return client.getItem(GetItemRequest.builder(NAME, key(pk, sk)).build())
                .item()
                .map(ReadableItem::toItem);
    }

    /** Begins a query by a key condition. */
    public static QueryRequest.Builder query(String keyCondition, Object... namesAndValues) {
        return QueryRequest.builder(NAME)
                .keyConditionExpression(TestTable.text(keyCondition))
                .substitutions(values(namesAndValues));
    }

    /** Returns all items of the table or of an index, page by page. */
    public static List<Item> scan(DynamoClient client, Optional<String> index) {
        List<Item> items = new ArrayList<>();
        ScanRequest.Builder request = ScanRequest.builder(NAME);
        index.ifPresent(request::indexName);
        Optional<Item> next;
        do {
            var page = client.scan(request.build());
            page.items().forEach(item -> items.add(item.toItem()));
            next = page.lastEvaluatedKey();
            next.ifPresent(request::exclusiveStartKey);
        } while (next.isPresent());
        return items;
    }
}
