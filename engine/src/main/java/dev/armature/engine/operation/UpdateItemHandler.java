package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.evaluation.UpdateApplier;
import dev.armature.engine.expression.evaluation.UpdateResult;
import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.ItemWriter;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;

/** UpdateItem: changes one item in parts, or makes one where there is none. */
final class UpdateItemHandler implements OperationHandler<UpdateItemRequest, UpdateItemResponse> {
    private final Tables tables;
    private final ItemWriter writer;

    UpdateItemHandler(Tables tables, ItemWriter writer) {
        this.tables = tables;
        this.writer = writer;
    }

    @Override
    public UpdateItemResponse handle(UpdateItemRequest request) {
        Expressions expressions = new Expressions(request.substitutions());
        Update update = request.updateExpression().isPresent()
                ? expressions.update(request.updateExpression().get())
                : Update.NONE;
        UpdateApplier applier = expressions.applier(update);
        WriteCondition condition = expressions.writeCondition(
                request.conditionExpression(), request.returnValuesOnConditionCheckFailure());
        expressions.requireValid();
        TableDefinition table = expressions.fitting(tables.require(request.tableName()));
        ItemKeys.requireNoEmptyIndexKey(table, update);
        Item keyItem = ItemKeys.item(request.key());
        PreparedUpdate prepared = PreparedUpdate.of(
                table,
                ItemKeys.lookupKey(table, keyItem),
                keyItem,
                condition,
                update,
                applier,
                request.updateExpression().filter(Expressions::isLegacy).isPresent());
        ItemChange change = writer.write(table, prepared.key(), prepared);
        return new UpdateItemResponse(
                returned(request.returnValues(), change, prepared.result()),
                WriteCapacity.of(change, request.tableName(), request.returnConsumedCapacity()),
                WriteCapacity.collection(table, keyItem, request.returnItemCollectionMetrics()));
    }

    private static Optional<ReadableItem> returned(ReturnValues values, ItemChange change, UpdateResult result) {
        return switch (values) {
            case NONE -> Optional.empty();
            case ALL_OLD -> Optional.ofNullable(change.before());
            case ALL_NEW -> unlessEmpty(result.after());
            case UPDATED_OLD -> unlessEmpty(result.updatedBefore());
            case UPDATED_NEW -> unlessEmpty(result.updatedAfter());
        };
    }

    private static Optional<ReadableItem> unlessEmpty(Item item) {
        return item.isEmpty() ? Optional.empty() : Optional.of(item);
    }
}
