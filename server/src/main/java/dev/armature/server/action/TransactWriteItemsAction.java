package dev.armature.server.action;

import static dev.armature.server.action.Parameters.CLIENT_REQUEST_TOKEN;
import static dev.armature.server.action.Parameters.CONDITION_EXPRESSION;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_VALUES;
import static dev.armature.server.action.Parameters.ITEM;
import static dev.armature.server.action.Parameters.KEY;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.RETURN_ITEM_COLLECTION_METRICS;
import static dev.armature.server.action.Parameters.RETURN_VALUES_ON_CONDITION_CHECK_FAILURE;
import static dev.armature.server.action.Parameters.TABLE_NAME;
import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import java.util.List;
import java.util.stream.Stream;

/** TransactWriteItems. */
final class TransactWriteItemsAction implements Action<TransactWriteItemsRequest, TransactWriteItemsResponse> {
    private static final Member<String> REQUIRED_CONDITION = required("ConditionExpression", TextShape.ANY);
    private static final Member<String> UPDATE_EXPRESSION = required("UpdateExpression", TextShape.ANY);

    private static final Member<Structure> CONDITION_CHECK = action("ConditionCheck", KEY, REQUIRED_CONDITION);
    private static final Member<Structure> PUT = action("Put", ITEM, CONDITION_EXPRESSION);
    private static final Member<Structure> DELETE = action("Delete", KEY, CONDITION_EXPRESSION);
    private static final Member<Structure> UPDATE = action("Update", KEY, UPDATE_EXPRESSION, CONDITION_EXPRESSION);

    private static final Member<List<Structure>> TRANSACT_ITEMS = required(
            "TransactItems",
            new ListShape<>(
                    StructureShape.of("TransactWriteItem", CONDITION_CHECK, PUT, DELETE, UPDATE), new Limits(1, 100)));
    private static final StructureShape PARAMETERS = StructureShape.of(
            "TransactWriteItemsInput",
            TRANSACT_ITEMS,
            RETURN_CONSUMED_CAPACITY,
            RETURN_ITEM_COLLECTION_METRICS,
            CLIENT_REQUEST_TOKEN);

    private static Member<Structure> action(String name, Member<?>... own) {
        Stream<Member<?>> shared = Stream.of(
                TABLE_NAME,
                EXPRESSION_ATTRIBUTE_NAMES,
                EXPRESSION_ATTRIBUTE_VALUES,
                RETURN_VALUES_ON_CONDITION_CHECK_FAILURE);
        return optional(
                name,
                new StructureShape(name, Stream.concat(Stream.of(own), shared).toList()));
    }

    @Override
    public Operation<TransactWriteItemsRequest, TransactWriteItemsResponse> operation() {
        return Operation.TRANSACT_WRITE_ITEMS;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public void checkTogether(Structure parameters) {
        for (Structure one : parameters.get(TRANSACT_ITEMS)) {
            long given = Stream.of(CONDITION_CHECK, PUT, DELETE, UPDATE)
                    .filter(one::has)
                    .count();
            if (given != 1) {
                throw new ValidationException(given == 0 ? Wording.NO_TRANSACT_ITEM : Wording.ONE_OF_TRANSACT_ITEMS);
            }
        }
    }

    @Override
    public TransactWriteItemsRequest request(Structure parameters) {
        return new TransactWriteItemsRequest(
                parameters.get(TRANSACT_ITEMS).stream()
                        .map(TransactWriteItemsAction::item)
                        .toList(),
                parameters.find(CLIENT_REQUEST_TOKEN),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE),
                parameters.choice(RETURN_ITEM_COLLECTION_METRICS, ReturnItemCollectionMetrics.NONE));
    }

    private static TransactWriteItem item(Structure one) {
        if (one.has(PUT)) {
            Structure put = one.get(PUT);
            return new TransactWriteItem.Put(
                    put.get(TABLE_NAME),
                    put.get(ITEM),
                    Expressions.find(put, CONDITION_EXPRESSION),
                    Expressions.substitutions(put),
                    onFailure(put));
        }
        if (one.has(UPDATE)) {
            Structure update = one.get(UPDATE);
            return new TransactWriteItem.Update(
                    update.get(TABLE_NAME),
                    update.get(KEY),
                    Expressions.get(update, UPDATE_EXPRESSION),
                    Expressions.find(update, CONDITION_EXPRESSION),
                    Expressions.substitutions(update),
                    onFailure(update));
        }
        if (one.has(DELETE)) {
            Structure delete = one.get(DELETE);
            return new TransactWriteItem.Delete(
                    delete.get(TABLE_NAME),
                    delete.get(KEY),
                    Expressions.find(delete, CONDITION_EXPRESSION),
                    Expressions.substitutions(delete),
                    onFailure(delete));
        }
        Structure check = one.get(CONDITION_CHECK);
        return new TransactWriteItem.ConditionCheck(
                check.get(TABLE_NAME),
                check.get(KEY),
                Expressions.get(check, REQUIRED_CONDITION),
                Expressions.substitutions(check),
                onFailure(check));
    }

    private static ReturnValuesOnConditionCheckFailure onFailure(Structure one) {
        return one.choice(RETURN_VALUES_ON_CONDITION_CHECK_FAILURE, ReturnValuesOnConditionCheckFailure.NONE);
    }

    @Override
    public void write(TransactWriteItemsRequest request, TransactWriteItemsResponse response, JsonOutput json) {
        CapacityJson.writeCollections(json, response.itemCollectionMetrics());
        CapacityJson.write(json, response.consumedCapacity());
    }
}
