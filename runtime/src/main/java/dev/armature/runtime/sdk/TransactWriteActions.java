package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactWriteItem;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The actions of a transaction. Each has placeholders of its own. */
final class TransactWriteActions {
    private static final String MEMBER = "transactItems.member.";

    private TransactWriteActions() {}

    static software.amazon.awssdk.services.dynamodb.model.TransactWriteItem toSdk(TransactWriteItem action) {
        software.amazon.awssdk.services.dynamodb.model.TransactWriteItem.Builder builder =
                software.amazon.awssdk.services.dynamodb.model.TransactWriteItem.builder();
        if (action instanceof TransactWriteItem.Put put) {
            builder.put(toSdk(put));
        } else if (action instanceof TransactWriteItem.Update update) {
            builder.update(toSdk(update));
        } else if (action instanceof TransactWriteItem.Delete delete) {
            builder.delete(toSdk(delete));
        } else if (action instanceof TransactWriteItem.ConditionCheck check) {
            builder.conditionCheck(toSdk(check));
        }
        return builder.build();
    }

    private static Put toSdk(TransactWriteItem.Put put) {
        ExpressionRenderer renderer = new ExpressionRenderer(put.substitutions());
        return Put.builder()
                .tableName(put.tableName())
                .item(SdkValues.toMap(put.item()))
                .conditionExpression(
                        put.conditionExpression().map(renderer::condition).orElse(null))
                .expressionAttributeNames(Placeholders.names(renderer))
                .expressionAttributeValues(Placeholders.values(renderer))
                .returnValuesOnConditionCheckFailure(onFailure(put))
                .build();
    }

    private static Update toSdk(TransactWriteItem.Update update) {
        ExpressionRenderer renderer = new ExpressionRenderer(update.substitutions());
        return Update.builder()
                .tableName(update.tableName())
                .key(SdkValues.toMap(update.key()))
                .updateExpression(renderer.update(update.updateExpression()))
                .conditionExpression(
                        update.conditionExpression().map(renderer::condition).orElse(null))
                .expressionAttributeNames(Placeholders.names(renderer))
                .expressionAttributeValues(Placeholders.values(renderer))
                .returnValuesOnConditionCheckFailure(onFailure(update))
                .build();
    }

    private static Delete toSdk(TransactWriteItem.Delete delete) {
        ExpressionRenderer renderer = new ExpressionRenderer(delete.substitutions());
        return Delete.builder()
                .tableName(delete.tableName())
                .key(SdkValues.toMap(delete.key()))
                .conditionExpression(
                        delete.conditionExpression().map(renderer::condition).orElse(null))
                .expressionAttributeNames(Placeholders.names(renderer))
                .expressionAttributeValues(Placeholders.values(renderer))
                .returnValuesOnConditionCheckFailure(onFailure(delete))
                .build();
    }

    private static ConditionCheck toSdk(TransactWriteItem.ConditionCheck check) {
        ExpressionRenderer renderer = new ExpressionRenderer(check.substitutions());
        return ConditionCheck.builder()
                .tableName(check.tableName())
                .key(SdkValues.toMap(check.key()))
                .conditionExpression(renderer.condition(check.conditionExpression()))
                .expressionAttributeNames(Placeholders.names(renderer))
                .expressionAttributeValues(Placeholders.values(renderer))
                .returnValuesOnConditionCheckFailure(onFailure(check))
                .build();
    }

    private static @Nullable String onFailure(TransactWriteItem action) {
        return WireEnum.sent(action.returnValuesOnConditionCheckFailure(), ReturnValuesOnConditionCheckFailure.NONE);
    }

    static TransactWriteItem fromSdk(software.amazon.awssdk.services.dynamodb.model.TransactWriteItem action) {
        long actions = Stream.of(action.put(), action.update(), action.delete(), action.conditionCheck())
                .filter(Objects::nonNull)
                .count();
        if (actions != 1) {
            throw RequestFaults.transactItemOfSeveral();
        }
        if (action.put() != null) {
            return fromSdk(action.put());
        }
        if (action.update() != null) {
            return fromSdk(action.update());
        }
        return action.delete() != null ? fromSdk(action.delete()) : fromSdk(action.conditionCheck());
    }

    private static TransactWriteItem fromSdk(Put put) {
        return new TransactWriteItem.Put(
                RequestFaults.required(put.tableName(), MEMBER + "put.tableName"),
                Items.required(put.hasItem(), put.item(), MEMBER + "put.item"),
                Placeholders.text(put.conditionExpression()),
                Placeholders.of(put.expressionAttributeNames(), put.expressionAttributeValues()),
                onFailure(put.returnValuesOnConditionCheckFailureAsString(), "put"));
    }

    private static TransactWriteItem fromSdk(Update update) {
        return new TransactWriteItem.Update(
                RequestFaults.required(update.tableName(), MEMBER + "update.tableName"),
                Items.required(update.hasKey(), update.key(), MEMBER + "update.key"),
                Placeholders.requiredText(update.updateExpression(), MEMBER + "update.updateExpression"),
                Placeholders.text(update.conditionExpression()),
                Placeholders.of(update.expressionAttributeNames(), update.expressionAttributeValues()),
                onFailure(update.returnValuesOnConditionCheckFailureAsString(), "update"));
    }

    private static TransactWriteItem fromSdk(Delete delete) {
        return new TransactWriteItem.Delete(
                RequestFaults.required(delete.tableName(), MEMBER + "delete.tableName"),
                Items.required(delete.hasKey(), delete.key(), MEMBER + "delete.key"),
                Placeholders.text(delete.conditionExpression()),
                Placeholders.of(delete.expressionAttributeNames(), delete.expressionAttributeValues()),
                onFailure(delete.returnValuesOnConditionCheckFailureAsString(), "delete"));
    }

    private static TransactWriteItem fromSdk(ConditionCheck check) {
        return new TransactWriteItem.ConditionCheck(
                RequestFaults.required(check.tableName(), MEMBER + "conditionCheck.tableName"),
                Items.required(check.hasKey(), check.key(), MEMBER + "conditionCheck.key"),
                Placeholders.requiredText(check.conditionExpression(), MEMBER + "conditionCheck.conditionExpression"),
                Placeholders.of(check.expressionAttributeNames(), check.expressionAttributeValues()),
                onFailure(check.returnValuesOnConditionCheckFailureAsString(), "conditionCheck"));
    }

    private static ReturnValuesOnConditionCheckFailure onFailure(@Nullable String name, String action) {
        return WireEnum.requested(
                name,
                ReturnValuesOnConditionCheckFailure.NONE,
                MEMBER + action + ".returnValuesOnConditionCheckFailure");
    }
}
