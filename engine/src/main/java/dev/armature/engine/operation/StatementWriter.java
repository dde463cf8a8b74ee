package dev.armature.engine.operation;

import dev.armature.engine.partiql.Statement;
import dev.armature.engine.partiql.WritePlanner;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DuplicateItemException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteItemResponse;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.PutItemResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;

/** Does what a statement writes, by the handlers of the requests that it is planned as. */
final class StatementWriter {
    private final Tables tables;
    private final OperationHandler<PutItemRequest, PutItemResponse> put;
    private final OperationHandler<UpdateItemRequest, UpdateItemResponse> update;
    private final OperationHandler<DeleteItemRequest, DeleteItemResponse> delete;

    StatementWriter(
            Tables tables,
            OperationHandler<PutItemRequest, PutItemResponse> put,
            OperationHandler<UpdateItemRequest, UpdateItemResponse> update,
            OperationHandler<DeleteItemRequest, DeleteItemResponse> delete) {
        this.tables = tables;
        this.put = put;
        this.update = update;
        this.delete = delete;
    }

    /** What a write returns. */
    record Written(Optional<ReadableItem> item, Optional<ConsumedCapacity> consumedCapacity) {}

    /** Prepares the write that a statement is, of a table that is there. */
    TransactWriteItem prepare(Statement statement, ReturnValuesOnConditionCheckFailure onFailure) {
        if (statement instanceof Statement.Exists) {
            throw new ValidationException(PartiqlWording.existsOutsideTransaction());
        }
        return WritePlanner.plan(statement, tables.require(statement.table()), onFailure);
    }

    /** Does a write that was prepared. */
    Written write(TransactWriteItem write, ReturnValues returned, ReturnConsumedCapacity detail) {
        if (write instanceof TransactWriteItem.Put insert) {
            return insert(insert, detail);
        }
        if (write instanceof TransactWriteItem.Update change) {
            return update(change, returned, detail);
        }
        return delete((TransactWriteItem.Delete) write, returned, detail);
    }

    private Written insert(TransactWriteItem.Put insert, ReturnConsumedCapacity detail) {
        try {
            PutItemResponse response = put.handle(new PutItemRequest(
                    insert.tableName(),
                    insert.item(),
                    insert.conditionExpression(),
                    insert.substitutions(),
                    ReturnValues.NONE,
                    detail,
                    ReturnItemCollectionMetrics.NONE,
                    insert.returnValuesOnConditionCheckFailure()));
            return new Written(Optional.empty(), response.consumedCapacity());
        } catch (ConditionalCheckFailedException e) {
            DuplicateItemException duplicate = new DuplicateItemException(PartiqlWording.duplicateItem());
            duplicate.initCause(e);
            throw duplicate;
        }
    }

    private Written update(TransactWriteItem.Update change, ReturnValues returned, ReturnConsumedCapacity detail) {
        UpdateItemResponse response = update.handle(new UpdateItemRequest(
                change.tableName(),
                change.key(),
                Optional.of(change.updateExpression()),
                change.conditionExpression(),
                change.substitutions(),
                returned,
                detail,
                ReturnItemCollectionMetrics.NONE,
                change.returnValuesOnConditionCheckFailure()));
        return new Written(response.attributes(), response.consumedCapacity());
    }

    private Written delete(TransactWriteItem.Delete one, ReturnValues returned, ReturnConsumedCapacity detail) {
        DeleteItemResponse response = delete.handle(new DeleteItemRequest(
                one.tableName(),
                one.key(),
                one.conditionExpression(),
                one.substitutions(),
                returned,
                detail,
                ReturnItemCollectionMetrics.NONE,
                one.returnValuesOnConditionCheckFailure()));
        return new Written(response.attributes(), response.consumedCapacity());
    }
}
