package dev.armature.server.action;

import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.KEY;
import static dev.armature.server.action.Parameters.PROJECTION_EXPRESSION;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.TABLE_NAME;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.List;

/** TransactGetItems. */
final class TransactGetItemsAction implements Action<TransactGetItemsRequest, TransactGetItemsResponse> {
    private static final Member<Structure> GET = required(
            "Get", StructureShape.of("Get", KEY, TABLE_NAME, PROJECTION_EXPRESSION, EXPRESSION_ATTRIBUTE_NAMES));
    private static final Member<List<Structure>> TRANSACT_ITEMS =
            required("TransactItems", new ListShape<>(StructureShape.of("TransactGetItem", GET), new Limits(1, 100)));
    private static final StructureShape PARAMETERS =
            StructureShape.of("TransactGetItemsInput", TRANSACT_ITEMS, RETURN_CONSUMED_CAPACITY);

    @Override
    public Operation<TransactGetItemsRequest, TransactGetItemsResponse> operation() {
        return Operation.TRANSACT_GET_ITEMS;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public TransactGetItemsRequest request(Structure parameters) {
        return new TransactGetItemsRequest(
                parameters.get(TRANSACT_ITEMS).stream()
                        .map(one -> get(one.get(GET)))
                        .toList(),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE));
    }

    private static TransactGetItem get(Structure get) {
        return new TransactGetItem(
                get.get(TABLE_NAME),
                get.get(KEY),
                Expressions.find(get, PROJECTION_EXPRESSION),
                Expressions.names(get));
    }

    @Override
    public void write(TransactGetItemsRequest request, TransactGetItemsResponse response, JsonOutput json) {
        json.objects("Responses", response.responses(), (out, item) -> out.item("Item", item));
        CapacityJson.write(json, response.consumedCapacity());
    }
}
