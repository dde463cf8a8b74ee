package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.server.protocol.shape.ExpressionValuesShape;
import dev.armature.server.protocol.shape.FlagShape;
import dev.armature.server.protocol.shape.ItemShape;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.MapShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.TextShape;
import dev.armature.server.protocol.shape.WholeShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters that several operations have. Where a value has choices, they stand in the order in which the service
 * lists them; that order has no other meaning.
 */
final class Parameters {
    static final TextShape TABLE_ARN = TextShape.ofLength(1, 1024);
    static final TextShape RESOURCE_NAME = TextShape.ofLength(3, 255).matching("[a-zA-Z0-9_.-]+");
    static final TextShape ATTRIBUTE_NAME = new TextShape(Limits.atMost(65_535), Optional.empty(), List.of());
    static final WholeShape POSITIVE = WholeShape.integer(Limits.atLeast(1));

    static final Member<String> TABLE_NAME = required("TableName", TABLE_ARN);
    static final Member<String> INDEX_NAME = optional("IndexName", RESOURCE_NAME);
    static final Member<Item> KEY = required("Key", ItemShape.ITEM);
    static final Member<Item> ITEM = required("Item", ItemShape.ITEM);
    static final Member<Boolean> CONSISTENT_READ = optional("ConsistentRead", FlagShape.INSTANCE);
    static final Member<Long> LIMIT = optional("Limit", POSITIVE);
    static final Member<Item> EXCLUSIVE_START_KEY = optional("ExclusiveStartKey", ItemShape.START_KEY);

    static final Member<String> CONDITION_EXPRESSION = optional("ConditionExpression", TextShape.ANY);
    static final Member<String> FILTER_EXPRESSION = optional("FilterExpression", TextShape.ANY);
    static final Member<String> PROJECTION_EXPRESSION = optional("ProjectionExpression", TextShape.ANY);
    static final Member<Map<String, String>> EXPRESSION_ATTRIBUTE_NAMES =
            optional("ExpressionAttributeNames", MapShape.of(TextShape.ANY, ATTRIBUTE_NAME));
    static final Member<Map<String, AttributeValue>> EXPRESSION_ATTRIBUTE_VALUES =
            optional("ExpressionAttributeValues", ExpressionValuesShape.INSTANCE);

    static final Member<List<String>> ATTRIBUTES_TO_GET =
            optional("AttributesToGet", new ListShape<>(ATTRIBUTE_NAME, Limits.atLeast(1)));
    static final Member<String> CONDITIONAL_OPERATOR = optional("ConditionalOperator", TextShape.oneOf("OR", "AND"));

    static final Member<String> SELECT = optional(
            "Select", TextShape.oneOf("SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES"));
    static final Member<String> RETURN_VALUES =
            optional("ReturnValues", TextShape.oneOf("ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"));
    static final Member<String> RETURN_CONSUMED_CAPACITY =
            optional("ReturnConsumedCapacity", TextShape.oneOf("INDEXES", "TOTAL", "NONE"));
    static final Member<String> RETURN_ITEM_COLLECTION_METRICS =
            optional("ReturnItemCollectionMetrics", TextShape.oneOf("SIZE", "NONE"));
    static final Member<String> CLIENT_REQUEST_TOKEN = optional("ClientRequestToken", TextShape.ofLength(1, 36));
    static final Member<String> RETURN_VALUES_ON_CONDITION_CHECK_FAILURE =
            optional("ReturnValuesOnConditionCheckFailure", TextShape.oneOf("ALL_OLD", "NONE"));

    private Parameters() {}
}
