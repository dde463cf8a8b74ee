package dev.armature.server.action;

import static dev.armature.server.action.Parameters.ATTRIBUTES_TO_GET;
import static dev.armature.server.action.Parameters.CONSISTENT_READ;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.KEY;
import static dev.armature.server.action.Parameters.PROJECTION_EXPRESSION;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.TABLE_NAME;

import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.List;

/** GetItem. */
final class GetItemAction implements Action<GetItemRequest, GetItemResponse> {
    private static final StructureShape PARAMETERS = StructureShape.of(
            "GetItemInput",
            TABLE_NAME,
            KEY,
            ATTRIBUTES_TO_GET,
            CONSISTENT_READ,
            RETURN_CONSUMED_CAPACITY,
            PROJECTION_EXPRESSION,
            EXPRESSION_ATTRIBUTE_NAMES);

    @Override
    public Operation<GetItemRequest, GetItemResponse> operation() {
        return Operation.GET_ITEM;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public void checkTogether(Structure parameters) {
        Expressions.requireOneStyle(parameters, List.of(ATTRIBUTES_TO_GET), List.of(PROJECTION_EXPRESSION));
        Expressions.requireUseOfNames(parameters);
    }

    @Override
    public GetItemRequest request(Structure parameters) {
        return new GetItemRequest(
                parameters.get(TABLE_NAME),
                parameters.get(KEY),
                parameters.flag(CONSISTENT_READ, false),
                LegacyProjection.orExpression(parameters),
                Expressions.names(parameters),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE));
    }

    @Override
    public void write(GetItemRequest request, GetItemResponse response, JsonOutput json) {
        json.item("Item", response.item());
        CapacityJson.write(json, response.consumedCapacity());
    }
}
