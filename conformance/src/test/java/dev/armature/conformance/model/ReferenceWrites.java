package dev.armature.conformance.model;

import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteItemResponse;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.PutItemResponse;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.Map;
import java.util.Optional;

/** Writes of single items. */
final class ReferenceWrites {
    private ReferenceWrites() {}

    static PutItemResponse put(ReferenceTable table, PutItemRequest request) {
        Map<String, AttributeValue> item = request.item().toItem().toMap();
        table.requireItem(item);
        Map<String, AttributeValue> before = table.get(item);
        requireCondition(request.conditionExpression(), before, request.returnValuesOnConditionCheckFailure());
        table.put(item);
        return new PutItemResponse(old(request.returnValues(), before), Optional.empty(), Optional.empty());
    }

    static DeleteItemResponse delete(ReferenceTable table, DeleteItemRequest request) {
        Map<String, AttributeValue> key = request.key().toItem().toMap();
        table.requireKey(key);
        Map<String, AttributeValue> before = table.get(key);
        requireCondition(request.conditionExpression(), before, request.returnValuesOnConditionCheckFailure());
        table.delete(key);
        return new DeleteItemResponse(old(request.returnValues(), before), Optional.empty(), Optional.empty());
    }

    static UpdateItemResponse update(ReferenceTable table, UpdateItemRequest request) {
        Update update = request.updateExpression().map(ReferenceWrites::tree).orElse(Update.NONE);
        requireNoEmptyIndexKey(table, update);
        Map<String, AttributeValue> key = request.key().toItem().toMap();
        table.requireKey(key);
        requireUpdatable(table, update);
        Map<String, AttributeValue> before = table.get(key);
        requireCondition(request.conditionExpression(), before, request.returnValuesOnConditionCheckFailure());
        ReferenceUpdate.Result result = ReferenceUpdate.apply(update, before, key);
        table.requireItem(result.item());
        table.put(result.item());
        Optional<ReadableItem> returned = switch (request.returnValues()) {
            case NONE -> Optional.empty();
            case ALL_OLD -> unlessEmpty(before);
            case ALL_NEW -> unlessEmpty(result.item());
            case UPDATED_OLD -> unlessEmpty(result.updatedOld());
            case UPDATED_NEW -> unlessEmpty(result.updatedNew());
        };
        return new UpdateItemResponse(returned, Optional.empty(), Optional.empty());
    }

    /** Refuses an update that sets a key of an index to what is empty, whatever the item is. */
    static void requireNoEmptyIndexKey(ReferenceTable table, Update update) {
        for (Update.Set set : update.sets()) {
            if (set.path().isTopLevel()
                    && set.value() instanceof Operand.Constant constant
                    && ReferenceTable.isEmpty(constant.value())
                    && table.isIndexKey(new Part(
                            set.path().attribute().text(), constant.value().type()))) {
                throw new ValidationException("a key of an index is not empty");
            }
        }
    }

    /** Refuses an update whose paths clash, or that names a key attribute. */
    static void requireUpdatable(ReferenceTable table, Update update) {
        ReferencePaths.requireDistinct(ReferenceUpdate.paths(update));
        ReferenceUpdate.paths(update).forEach(path -> {
            if (table.shape().key().has(path.attribute().text())) {
                throw new ValidationException("a key attribute is not updated");
            }
        });
    }

    static void requireCondition(
            Optional<Expression<Condition>> condition,
            Map<String, AttributeValue> before,
            ReturnValuesOnConditionCheckFailure onFailure) {
        if (condition.isPresent() && !ReferenceCondition.holds(tree(condition.get()), before)) {
            boolean isShown = onFailure == ReturnValuesOnConditionCheckFailure.ALL_OLD && !before.isEmpty();
            throw new ConditionalCheckFailedException(
                    "the condition does not hold", isShown ? Optional.of(Item.of(before)) : Optional.empty());
        }
    }

    private static Optional<ReadableItem> old(ReturnValues values, Map<String, AttributeValue> before) {
        return values == ReturnValues.ALL_OLD ? unlessEmpty(before) : Optional.empty();
    }

    private static Optional<ReadableItem> unlessEmpty(Map<String, AttributeValue> item) {
        return item.isEmpty() ? Optional.empty() : Optional.of(Item.of(item));
    }

    static <T> T tree(Expression<T> expression) {
        return ((Expression.Tree<T>) expression).tree();
    }
}
