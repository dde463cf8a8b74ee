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
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import dev.armature.server.protocol.shape.Violations;
import java.util.List;

/** UpdateItem. */
final class UpdateItemAction implements Action<UpdateItemRequest, UpdateItemResponse> {
    private static final Member<String> UPDATE_EXPRESSION = optional("UpdateExpression", TextShape.ANY);
    private static final StructureShape PARAMETERS = StructureShape.of(
            "UpdateItemInput",
            TABLE_NAME,
            KEY,
            LegacyUpdate.ATTRIBUTE_UPDATES,
            LegacyCondition.EXPECTED,
            CONDITIONAL_OPERATOR,
            RETURN_VALUES,
            RETURN_CONSUMED_CAPACITY,
            RETURN_ITEM_COLLECTION_METRICS,
            UPDATE_EXPRESSION,
            CONDITION_EXPRESSION,
            EXPRESSION_ATTRIBUTE_NAMES,
            EXPRESSION_ATTRIBUTE_VALUES,
            RETURN_VALUES_ON_CONDITION_CHECK_FAILURE);

    @Override
    public Operation<UpdateItemRequest, UpdateItemResponse> operation() {
        return Operation.UPDATE_ITEM;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public Violations.Style style() {
        return Violations.Style.FIRST_VALUE;
    }

    @Override
    public void checkTogether(Structure parameters) {
        Expressions.requireOneStyle(
                parameters,
                List.of(LegacyUpdate.ATTRIBUTE_UPDATES, LegacyCondition.EXPECTED, CONDITIONAL_OPERATOR),
                List.of(UPDATE_EXPRESSION, CONDITION_EXPRESSION));
        Expressions.requireUse(parameters, List.of(UPDATE_EXPRESSION, CONDITION_EXPRESSION), List.of());
    }

    @Override
    public UpdateItemRequest request(Structure parameters) {
        return new UpdateItemRequest(
                parameters.get(TABLE_NAME),
                parameters.get(KEY),
                LegacyUpdate.orExpression(parameters, UPDATE_EXPRESSION),
                LegacyCondition.expectedOrExpression(parameters),
                Expressions.substitutions(parameters),
                parameters.choice(RETURN_VALUES, ReturnValues.NONE),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE),
                parameters.choice(RETURN_ITEM_COLLECTION_METRICS, ReturnItemCollectionMetrics.NONE),
                parameters.choice(RETURN_VALUES_ON_CONDITION_CHECK_FAILURE, ReturnValuesOnConditionCheckFailure.NONE));
    }

    @Override
    public void write(UpdateItemRequest request, UpdateItemResponse response, JsonOutput json) {
        json.item("Attributes", response.attributes());
        CapacityJson.write(json, response.consumedCapacity());
        CapacityJson.writeCollection(json, response.itemCollectionMetrics());
    }
}
