package dev.armature.engine.operation;

import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteItemResponse;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.value.Item;
import java.util.Optional;

/** DeleteItem: deletes one item; that there is none is no error. */
final class DeleteItemHandler implements OperationHandler<DeleteItemRequest, DeleteItemResponse> {
    private final Tables tables;
    private final ItemWriter writer;

    DeleteItemHandler(Tables tables, ItemWriter writer) {
        this.tables = tables;
        this.writer = writer;
    }

    @Override
    public DeleteItemResponse handle(DeleteItemRequest request) {
        ReturnValues returned = request.returnValues();
        if (returned != ReturnValues.NONE && returned != ReturnValues.ALL_OLD) {
            throw new ValidationException(RequestWording.returnValuesNotSupported());
        }
        Expressions expressions = new Expressions(request.substitutions());
        WriteCondition condition = expressions.writeCondition(
                request.conditionExpression(), request.returnValuesOnConditionCheckFailure());
        expressions.requireValid();
        Item key = ItemKeys.item(request.key());
        PreparedDelete delete =
                PreparedDelete.of(expressions.fitting(tables.require(request.tableName())), key, condition);
        ItemChange change = writer.write(delete.table(), delete.key(), delete);
        return new DeleteItemResponse(
                returned == ReturnValues.ALL_OLD ? Optional.ofNullable(change.before()) : Optional.empty(),
                WriteCapacity.of(change, request.tableName(), request.returnConsumedCapacity()),
                WriteCapacity.collection(delete.table(), key, request.returnItemCollectionMetrics()));
    }
}
