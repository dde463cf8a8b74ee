package dev.armature.engine.operation;

import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.PutItemResponse;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.value.Item;
import java.util.Optional;

/** PutItem: writes one item in place of whatever has its key. */
final class PutItemHandler implements OperationHandler<PutItemRequest, PutItemResponse> {
    private final Tables tables;
    private final ItemWriter writer;

    PutItemHandler(Tables tables, ItemWriter writer) {
        this.tables = tables;
        this.writer = writer;
    }

    @Override
    public PutItemResponse handle(PutItemRequest request) {
        ReturnValues returned = request.returnValues();
        if (returned != ReturnValues.NONE && returned != ReturnValues.ALL_OLD) {
            throw new ValidationException(RequestWording.returnValuesNotSupported());
        }
        Item item = ItemKeys.item(request.item());
        PreparedPut.requireSize(item);
        Expressions expressions = new Expressions(request.substitutions());
        WriteCondition condition = expressions.writeCondition(
                request.conditionExpression(), request.returnValuesOnConditionCheckFailure());
        expressions.requireValid();
        PreparedPut put = PreparedPut.of(expressions.fitting(tables.require(request.tableName())), item, condition)
                .checked();
        ItemChange change = writer.write(put.table(), put.key(), put);
        return new PutItemResponse(
                returned == ReturnValues.ALL_OLD ? Optional.ofNullable(change.before()) : Optional.empty(),
                WriteCapacity.of(change, request.tableName(), request.returnConsumedCapacity()),
                WriteCapacity.collection(put.table(), put.item(), request.returnItemCollectionMetrics()));
    }
}
