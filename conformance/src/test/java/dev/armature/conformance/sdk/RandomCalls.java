package dev.armature.conformance.sdk;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DescribeContinuousBackupsRequest;
import dev.armature.runtime.operation.DescribeEndpointsRequest;
import dev.armature.runtime.operation.DescribeLimitsRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.PointInTimeRecoverySpecification;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.Select;
import dev.armature.runtime.operation.SseSpecification;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.TableClass;
import dev.armature.runtime.operation.Tag;
import dev.armature.runtime.operation.TagResourceRequest;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.UntagResourceRequest;
import dev.armature.runtime.operation.UpdateContinuousBackupsRequest;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.operation.WarmThroughput;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.RandomValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Calls of every operation on a few tables and keys, so that they meet; some are refused. */
final class RandomCalls {
    private static final String[] TABLES = {"Music", "Music", "Music", "Music", "Other", "Missing"};

    private final Random random;
    private final RandomValues values;
    private final RandomExpressions expressions;
    private final RandomStatements statements;
    private final RandomStreamCalls streams;

    RandomCalls(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
        this.expressions = new RandomExpressions(random);
        this.statements = new RandomStatements(random);
        this.streams = new RandomStreamCalls(random);
    }

    /** Returns the creation of a table with every kind of index. */
    static Call<?, ?> create(String table) {
        KeySchemaElement partitionKey = new KeySchemaElement("pk", KeyType.HASH);
        return new Call<>(
                Operation.CREATE_TABLE,
                CreateTableRequest.builder(
                                table,
                                List.of(
                                        new AttributeDefinition("pk", AttributeType.S),
                                        new AttributeDefinition("sk", AttributeType.N),
                                        new AttributeDefinition("a", AttributeType.S)),
                                List.of(partitionKey, new KeySchemaElement("sk", KeyType.RANGE)))
                        .localSecondaryIndexes(List.of(new LocalSecondaryIndex(
                                "local",
                                List.of(partitionKey, new KeySchemaElement("a", KeyType.RANGE)),
                                IndexProjection.include(List.of("b")))))
                        .globalSecondaryIndexes(List.of(new GlobalSecondaryIndex(
                                "global",
                                List.of(new KeySchemaElement("a", KeyType.HASH)),
                                IndexProjection.ALL,
                                Optional.empty())))
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .streamSpecification(new StreamSpecification(true, Optional.of(StreamViewType.NEW_IMAGE)))
                        .build());
    }

    Call<?, ?> next() {
        return switch (random.nextInt(37)) {
            case 0 -> create(table());
            case 1 -> new Call<>(Operation.DESCRIBE_TABLE, new DescribeTableRequest(table()));
            case 2 ->
                new Call<>(Operation.DELETE_TABLE, new DeleteTableRequest(random.nextBoolean() ? "Other" : "Missing"));
            case 3 ->
                new Call<>(
                        Operation.LIST_TABLES,
                        new ListTablesRequest(
                                maybe("Music"),
                                random.nextBoolean() ? Optional.of(random.nextInt(3)) : Optional.empty()));
            case 4, 5, 6 -> new Call<>(Operation.GET_ITEM, get());
            case 7, 8, 9, 10, 11 -> new Call<>(Operation.PUT_ITEM, put());
            case 12, 13, 14, 15 -> new Call<>(Operation.UPDATE_ITEM, update());
            case 16, 17 -> new Call<>(Operation.DELETE_ITEM, delete());
            case 18, 19, 20 -> new Call<>(Operation.QUERY, query());
            case 21, 22 -> new Call<>(Operation.SCAN, scan());
            case 23 -> new Call<>(Operation.BATCH_GET_ITEM, batchGet());
            case 24 -> new Call<>(Operation.BATCH_WRITE_ITEM, batchWrite());
            case 25 -> new Call<>(Operation.TRANSACT_GET_ITEMS, transactGet());
            case 26, 27 -> new Call<>(Operation.TRANSACT_WRITE_ITEMS, transactWrite());
            case 28, 29, 30 -> statements.next();
            case 31, 32, 33 -> streams.next(table(), arn());
            default -> settings();
        };
    }

    /** Remembers the shards and iterators that an answer names. */
    void seeAnswer(Map<?, ?> answer) {
        streams.seeAnswer(answer);
    }

    private Call<?, ?> settings() {
        return switch (random.nextInt(10)) {
            case 0 -> new Call<>(Operation.UPDATE_TABLE, updateTable());
            case 1 ->
                new Call<>(
                        Operation.UPDATE_TIME_TO_LIVE,
                        new UpdateTimeToLiveRequest(
                                table(), new TimeToLiveSpecification(random.nextBoolean(), "expires")));
            case 2 -> new Call<>(Operation.DESCRIBE_TIME_TO_LIVE, new DescribeTimeToLiveRequest(table()));
            case 3 ->
                new Call<>(
                        Operation.TAG_RESOURCE, new TagResourceRequest(arn(), List.of(new Tag("team", any(new String[] {
                            "a", "b"
                        })))));
            case 4 -> new Call<>(Operation.UNTAG_RESOURCE, new UntagResourceRequest(arn(), List.of("team")));
            case 5 ->
                new Call<>(Operation.LIST_TAGS_OF_RESOURCE, new ListTagsOfResourceRequest(arn(), Optional.empty()));
            case 6 -> new Call<>(Operation.DESCRIBE_LIMITS, new DescribeLimitsRequest());
            case 7 -> new Call<>(Operation.DESCRIBE_ENDPOINTS, new DescribeEndpointsRequest());
            case 8 -> new Call<>(Operation.DESCRIBE_CONTINUOUS_BACKUPS, new DescribeContinuousBackupsRequest(table()));
            default ->
                new Call<>(
                        Operation.UPDATE_CONTINUOUS_BACKUPS,
                        new UpdateContinuousBackupsRequest(
                                table(), new PointInTimeRecoverySpecification(random.nextBoolean(), Optional.empty())));
        };
    }

    private UpdateTableRequest updateTable() {
        UpdateTableRequest.Builder update = UpdateTableRequest.builder(table());
        switch (random.nextInt(5)) {
            case 0 -> update.deletionProtectionEnabled(false);
            case 1 -> update.tableClass(any(TableClass.values()));
            case 2 ->
                update.onDemandThroughput(
                        new OnDemandThroughput(Optional.of(random.nextLong(-1, 5)), Optional.of(100L)));
            case 3 ->
                update.warmThroughput(
                        new WarmThroughput(Optional.of(random.nextLong(11_000, 15_000)), Optional.empty()));
            default ->
                update.sseSpecification(
                        new SseSpecification(Optional.of(random.nextBoolean()), Optional.empty(), Optional.empty()));
        }
        return update.build();
    }

    private String arn() {
        return "arn:aws:dynamodb:" + RoundTripTest.REGION + ":" + RoundTripTest.ACCOUNT + ":table/" + table();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private String table() {
        return TABLES[random.nextInt(TABLES.length)];
    }

    private <E> E any(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private ReturnConsumedCapacity capacity() {
        return any(ReturnConsumedCapacity.values());
    }

    private ReturnItemCollectionMetrics metrics() {
        return any(ReturnItemCollectionMetrics.values());
    }

    private ReturnValuesOnConditionCheckFailure onFailure() {
        return any(ReturnValuesOnConditionCheckFailure.values());
    }

    private Item key() {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        key.put("pk", AttributeValue.of(random.nextInt(30) == 0 ? "" : any(new String[] {"x", "y", "🎵"})));
        key.put("sk", random.nextInt(30) == 0 ? values.value() : AttributeValue.of(random.nextInt(4)));
        return Item.of(key);
    }

    private Item item() {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>(values.attributes());
        if (random.nextInt(20) != 0) {
            attributes.remove("a");
        }
        if (random.nextBoolean()) {
            attributes.put("a", AttributeValue.of(any(new String[] {"one", "two"})));
        }
        attributes.putAll(key().toMap());
        return Item.of(attributes);
    }

    private GetItemRequest get() {
        GetItemRequest.Builder builder = GetItemRequest.builder(table(), key())
                .consistentRead(random.nextBoolean())
                .returnConsumedCapacity(capacity());
        maybe(0).ifPresent(chosen -> builder.projectionExpression(expressions.projection()));
        return builder.build();
    }

    private PutItemRequest put() {
        PutItemRequest.Builder builder = PutItemRequest.builder(table(), item())
                .returnValues(random.nextInt(10) == 0 ? any(ReturnValues.values()) : ReturnValues.ALL_OLD)
                .returnConsumedCapacity(capacity())
                .returnItemCollectionMetrics(metrics())
                .returnValuesOnConditionCheckFailure(onFailure());
        maybe(0).ifPresent(chosen -> builder.conditionExpression(expressions.condition()));
        return builder.build();
    }

    private UpdateItemRequest update() {
        UpdateItemRequest.Builder builder = UpdateItemRequest.builder(table(), key())
                .returnValues(any(ReturnValues.values()))
                .returnConsumedCapacity(capacity())
                .returnItemCollectionMetrics(metrics())
                .returnValuesOnConditionCheckFailure(onFailure());
        if (random.nextInt(10) != 0) {
            builder.updateExpression(expressions.update());
        }
        maybe(0).ifPresent(chosen -> builder.conditionExpression(expressions.condition()));
        return builder.build();
    }

    private DeleteItemRequest delete() {
        DeleteItemRequest.Builder builder = DeleteItemRequest.builder(table(), key())
                .returnValues(random.nextBoolean() ? ReturnValues.ALL_OLD : ReturnValues.NONE)
                .returnConsumedCapacity(capacity())
                .returnItemCollectionMetrics(metrics())
                .returnValuesOnConditionCheckFailure(onFailure());
        maybe(0).ifPresent(chosen -> builder.conditionExpression(expressions.condition()));
        return builder.build();
    }

    private QueryRequest query() {
        boolean global = random.nextInt(4) == 0;
        KeyCondition.Equality partition = global
                ? new KeyCondition.Equality("a", AttributeValue.of("one"))
                : new KeyCondition.Equality("pk", AttributeValue.of("x"));
        Optional<KeyCondition.Range> range = global
                ? Optional.empty()
                : maybe(new KeyCondition.Compared("sk", Comparator.GE, AttributeValue.of(random.nextInt(4))));
        QueryRequest.Builder builder = QueryRequest.builder(table())
                .keyConditionExpression(new KeyCondition(List.of(partition), range))
                .scanIndexForward(random.nextBoolean())
                .consistentRead(random.nextInt(4) == 0)
                .returnConsumedCapacity(capacity());
        if (global) {
            builder.indexName("global");
        } else {
            maybe("local").ifPresent(builder::indexName);
        }
        maybe(0).ifPresent(chosen -> builder.filterExpression(expressions.condition()));
        maybe(0).ifPresent(chosen -> builder.projectionExpression(expressions.projection()));
        maybe(any(Select.values())).ifPresent(builder::select);
        maybe(1 + random.nextInt(3)).ifPresent(builder::limit);
        maybe(key()).filter(chosen -> !global).ifPresent(builder::exclusiveStartKey);
        return builder.build();
    }

    private ScanRequest scan() {
        ScanRequest.Builder builder = ScanRequest.builder(table()).returnConsumedCapacity(capacity());
        maybe(any(new String[] {"local", "global", "none"})).ifPresent(builder::indexName);
        maybe(0).ifPresent(chosen -> builder.filterExpression(expressions.condition()));
        maybe(0).ifPresent(chosen -> builder.projectionExpression(expressions.projection()));
        maybe(2).ifPresent(total -> builder.segment(random.nextInt(total + 1)).totalSegments(total));
        maybe(1 + random.nextInt(3)).ifPresent(builder::limit);
        maybe(key()).ifPresent(builder::exclusiveStartKey);
        return builder.build();
    }

    private BatchGetItemRequest batchGet() {
        Map<String, KeysAndProjection> reads = new LinkedHashMap<>();
        for (int tables = random.nextInt(3); tables > 0; tables--) {
            List<Item> keys = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                keys.add(key());
            }
            GetItemRequest like = get();
            reads.put(
                    table(),
                    new KeysAndProjection(
                            List.copyOf(keys),
                            random.nextBoolean(),
                            like.projectionExpression(),
                            like.substitutions()));
        }
        return new BatchGetItemRequest(reads, capacity());
    }

    private BatchWriteItemRequest batchWrite() {
        Map<String, List<WriteRequest>> writes = new LinkedHashMap<>();
        for (int tables = random.nextInt(3); tables > 0; tables--) {
            List<WriteRequest> requests = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                requests.add(random.nextBoolean() ? new WriteRequest.Put(item()) : new WriteRequest.Delete(key()));
            }
            writes.put(table(), requests);
        }
        return new BatchWriteItemRequest(writes, capacity(), metrics());
    }

    private TransactGetItemsRequest transactGet() {
        List<TransactGetItem> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            GetItemRequest like = get();
            items.add(new TransactGetItem(
                    like.tableName(), like.key(), like.projectionExpression(), like.substitutions()));
        }
        return new TransactGetItemsRequest(items, capacity());
    }

    private TransactWriteItemsRequest transactWrite() {
        List<TransactWriteItem> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(action());
        }
        TransactWriteItemsRequest.Builder builder = TransactWriteItemsRequest.builder(items)
                .returnConsumedCapacity(capacity())
                .returnItemCollectionMetrics(metrics());
        maybe("token-" + random.nextInt(3)).ifPresent(builder::clientRequestToken);
        return builder.build();
    }

    private TransactWriteItem action() {
        return switch (random.nextInt(4)) {
            case 0 -> {
                PutItemRequest like = put();
                yield new TransactWriteItem.Put(
                        like.tableName(), like.item(), like.conditionExpression(), like.substitutions(), onFailure());
            }
            case 1 -> {
                DeleteItemRequest like = delete();
                yield new TransactWriteItem.Delete(
                        like.tableName(), like.key(), like.conditionExpression(), like.substitutions(), onFailure());
            }
            case 2 -> new TransactWriteItem.Update(table(), key(), expressions.update());
            default -> new TransactWriteItem.ConditionCheck(table(), key(), expressions.condition());
        };
    }
}
