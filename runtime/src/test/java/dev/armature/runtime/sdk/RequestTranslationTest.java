package dev.armature.runtime.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.Select;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** What is sent: trees as text with placeholders that one request shares, defaults not at all. */
final class RequestTranslationTest {
    private static final Item KEY = Item.of(Map.of("pk", dev.armature.runtime.value.AttributeValue.of("a")));
    private static final Map<String, AttributeValue> SDK_KEY = Map.of("pk", AttributeValue.fromS("a"));

    private static dev.armature.runtime.value.AttributeValue number(long value) {
        return dev.armature.runtime.value.AttributeValue.of(value);
    }

    private static Condition awardsBelow(long limit) {
        return Condition.compare(DocumentPath.of("awards"), Comparator.LT, number(limit));
    }

    private static Projection projection(String... attributes) {
        return new Projection(List.of(attributes).stream().map(DocumentPath::of).toList());
    }

    @Test
    void sendsNothingThatIsLeftAtItsDefault() {
        assertThat(PutItemTranslation.INSTANCE.requestToSdk(
                        PutItemRequest.builder("T", KEY).build()))
                .isEqualTo(software.amazon.awssdk.services.dynamodb.model.PutItemRequest.builder()
                        .tableName("T")
                        .item(SDK_KEY)
                        .build());
        assertThat(QueryTranslation.INSTANCE.requestToSdk(
                        QueryRequest.builder("T").build()))
                .isEqualTo(software.amazon.awssdk.services.dynamodb.model.QueryRequest.builder()
                        .tableName("T")
                        .build());
    }

    @Test
    void sharesThePlaceholdersOfAnUpdateAndItsCondition() {
        Update update = new Update(
                List.of(new Update.Set(DocumentPath.of("year"), new Operand.Constant(number(10)))),
                List.of(),
                List.of(new Update.Add(DocumentPath.of("awards"), number(1))),
                List.of());

        assertThat(UpdateItemTranslation.INSTANCE.requestToSdk(UpdateItemRequest.builder("T", KEY)
                        .updateExpression(update)
                        .conditionExpression(awardsBelow(10))
                        .returnValues(ReturnValues.ALL_NEW)
                        .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                        .returnItemCollectionMetrics(ReturnItemCollectionMetrics.SIZE)
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build()))
                .isEqualTo(software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest.builder()
                        .tableName("T")
                        .key(SDK_KEY)
                        .updateExpression("SET #n0 = :v0 ADD #n1 :v1")
                        .conditionExpression("#n1 < :v0")
                        .expressionAttributeNames(Map.of("#n0", "year", "#n1", "awards"))
                        .expressionAttributeValues(
                                Map.of(":v0", AttributeValue.fromN("10"), ":v1", AttributeValue.fromN("1")))
                        .returnValues(ReturnValue.ALL_NEW)
                        .returnConsumedCapacity("INDEXES")
                        .returnItemCollectionMetrics("SIZE")
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
    }

    @Test
    void sendsAWholeQuery() {
        KeyCondition keyCondition = new KeyCondition(
                List.of(new KeyCondition.Equality("pk", number(1))),
                Optional.of(new KeyCondition.Compared("sk", Comparator.GT, number(2))));

        assertThat(QueryTranslation.INSTANCE.requestToSdk(QueryRequest.builder("T")
                        .indexName("I")
                        .keyConditionExpression(keyCondition)
                        .filterExpression(awardsBelow(2))
                        .projectionExpression(projection("pk", "title"))
                        .select(Select.SPECIFIC_ATTRIBUTES)
                        .limit(5)
                        .exclusiveStartKey(KEY)
                        .scanIndexForward(false)
                        .consistentRead(true)
                        .build()))
                .isEqualTo(software.amazon.awssdk.services.dynamodb.model.QueryRequest.builder()
                        .tableName("T")
                        .indexName("I")
                        .keyConditionExpression("#n0 = :v0 AND #n1 > :v1")
                        .filterExpression("#n2 < :v1")
                        .projectionExpression("#n0, #n3")
                        .expressionAttributeNames(Map.of("#n0", "pk", "#n1", "sk", "#n2", "awards", "#n3", "title"))
                        .expressionAttributeValues(
                                Map.of(":v0", AttributeValue.fromN("1"), ":v1", AttributeValue.fromN("2")))
                        .select("SPECIFIC_ATTRIBUTES")
                        .limit(5)
                        .exclusiveStartKey(SDK_KEY)
                        .scanIndexForward(false)
                        .consistentRead(true)
                        .build());
    }

    @Test
    void passesTextThroughWithItsNamesAndValues() {
        Expression.Substitutions substitutions =
                new Expression.Substitutions(Map.of("#a", "awards"), Map.of(":limit", number(3)));

        assertThat(ScanTranslation.INSTANCE.requestToSdk(ScanRequest.builder("T")
                        .filterExpression(new Expression.Text<>("#a < :limit"))
                        .substitutions(substitutions)
                        .segment(0)
                        .totalSegments(4)
                        .build()))
                .isEqualTo(software.amazon.awssdk.services.dynamodb.model.ScanRequest.builder()
                        .tableName("T")
                        .filterExpression("#a < :limit")
                        .expressionAttributeNames(Map.of("#a", "awards"))
                        .expressionAttributeValues(Map.of(":limit", AttributeValue.fromN("3")))
                        .segment(0)
                        .totalSegments(4)
                        .build());
    }

    @Test
    void givesEachTableAndEachActionPlaceholdersOfItsOwn() {
        GetItemRequest get = GetItemRequest.builder("T", KEY)
                .projectionExpression(projection("title"))
                .build();
        KeysAndProjection keys =
                new KeysAndProjection(List.of(KEY), true, get.projectionExpression(), get.substitutions());
        KeysAndAttributes sdkKeys = KeysAndAttributes.builder()
                .keys(List.of(SDK_KEY))
                .consistentRead(true)
                .projectionExpression("#n0")
                .expressionAttributeNames(Map.of("#n0", "title"))
                .build();

        assertThat(BatchGetItemTranslation.INSTANCE
                        .requestToSdk(
                                new BatchGetItemRequest(Map.of("T", keys, "U", keys), ReturnConsumedCapacity.NONE))
                        .requestItems())
                .isEqualTo(Map.of("T", sdkKeys, "U", sdkKeys));
        assertThat(TransactWriteItemsTranslation.INSTANCE
                        .requestToSdk(TransactWriteItemsRequest.builder(List.of(
                                        new TransactWriteItem.Put("T", KEY),
                                        new TransactWriteItem.ConditionCheck("T", KEY, awardsBelow(1))))
                                .clientRequestToken("token")
                                .build())
                        .transactItems())
                .containsExactly(
                        software.amazon.awssdk.services.dynamodb.model.TransactWriteItem.builder()
                                .put(Put.builder().tableName("T").item(SDK_KEY).build())
                                .build(),
                        software.amazon.awssdk.services.dynamodb.model.TransactWriteItem.builder()
                                .conditionCheck(ConditionCheck.builder()
                                        .tableName("T")
                                        .key(SDK_KEY)
                                        .conditionExpression("#n0 < :v0")
                                        .expressionAttributeNames(Map.of("#n0", "awards"))
                                        .expressionAttributeValues(Map.of(":v0", AttributeValue.fromN("1")))
                                        .build())
                                .build());
    }

    @Test
    void sendsTheWritesOfABatchInTheirOrder() {
        assertThat(BatchWriteItemTranslation.INSTANCE
                        .requestToSdk(new BatchWriteItemRequest(
                                Map.of("T", List.of(new WriteRequest.Put(KEY), new WriteRequest.Delete(KEY))),
                                ReturnConsumedCapacity.TOTAL,
                                ReturnItemCollectionMetrics.NONE))
                        .requestItems())
                .isEqualTo(Map.of(
                        "T",
                        List.of(
                                software.amazon.awssdk.services.dynamodb.model.WriteRequest.builder()
                                        .putRequest(PutRequest.builder()
                                                .item(SDK_KEY)
                                                .build())
                                        .build(),
                                software.amazon.awssdk.services.dynamodb.model.WriteRequest.builder()
                                        .deleteRequest(DeleteRequest.builder()
                                                .key(SDK_KEY)
                                                .build())
                                        .build())));
    }
}
