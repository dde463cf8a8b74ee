package dev.armature.server.action;

import static dev.armature.server.action.Parameters.CONDITIONAL_OPERATOR;
import static dev.armature.server.action.Parameters.CONDITION_EXPRESSION;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_VALUES;
import static dev.armature.server.action.Parameters.KEY;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.RETURN_ITEM_COLLECTION_METRICS;
import static dev.armature.server.action.Parameters.RETURN_VALUES;
import static dev.armature.server.action.Parameters.RETURN_VALUES_ON_CONDITION_CHECK_FAILURE;
import static dev.armature.server.action.Parameters.TABLE_NAME;

import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteItemResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.List;

/** DeleteItem. */
final class DeleteItemAction implements Action<DeleteItemRequest, DeleteItemResponse> {
    private static final StructureShape PARAMETERS = StructureShape.of(
            "DeleteItemInput",
            TABLE_NAME,
            KEY,
            LegacyCondition.EXPECTED,
            CONDITIONAL_OPERATOR,
            RETURN_VALUES,
            RETURN_CONSUMED_CAPACITY,
            RETURN_ITEM_COLLECTION_METRICS,
            CONDITION_EXPRESSION,
            EXPRESSION_ATTRIBUTE_NAMES,
            EXPRESSION_ATTRIBUTE_VALUES,
            RETURN_VALUES_ON_CONDITION_CHECK_FAILURE);

    @Override
    public Operation<DeleteItemRequest, DeleteItemResponse> operation() {
        return Operation.DELETE_ITEM;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public void checkTogether(Structure parameters) {
        Expressions.requireOneStyle(
                parameters, List.of(LegacyCondition.EXPECTED, CONDITIONAL_OPERATOR), List.of(CONDITION_EXPRESSION));
        Expressions.requireUse(parameters, List.of(CONDITION_EXPRESSION), List.of());
    }

    @Override
    public DeleteItemRequest request(Structure parameters) {
        return new DeleteItemRequest(
                parameters.get(TABLE_NAME),
                parameters.get(KEY),
                LegacyCondition.expectedOrExpression(parameters),
                Expressions.substitutions(parameters),
                parameters.choice(RETURN_VALUES, ReturnValues.NONE),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE),
                parameters.choice(RETURN_ITEM_COLLECTION_METRICS, ReturnItemCollectionMetrics.NONE),
                parameters.choice(RETURN_VALUES_ON_CONDITION_CHECK_FAILURE, ReturnValuesOnConditionCheckFailure.NONE));
    }

    @Override
    public void write(DeleteItemRequest request, DeleteItemResponse response, JsonOutput json) {
        json.item("Attributes", response.attributes());
        CapacityJson.write(json, response.consumedCapacity());
        CapacityJson.writeCollection(json, response.itemCollectionMetrics());
    }
}
