package dev.armature.engine.operation;

import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.value.WritableItem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Tells whether two transactions with one token ask for the same: a hash of all that their actions say. */
final class RequestDigest {
    private final MessageDigest digest;

    private RequestDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static byte[] of(List<TransactWriteItem> actions) {
        RequestDigest digest = new RequestDigest();
        for (TransactWriteItem action : actions) {
            digest.add(action);
        }
        return digest.digest.digest();
    }

    private void add(TransactWriteItem action) {
        add(action.tableName());
        add(action.returnValuesOnConditionCheckFailure().name());
        add(new TreeMap<>(action.substitutions().names()).toString());
        add(new TreeMap<>(action.substitutions().values()).toString());
        if (action instanceof TransactWriteItem.Put put) {
            add("Put", put.item(), put.conditionExpression());
        } else if (action instanceof TransactWriteItem.Delete delete) {
            add("Delete", delete.key(), delete.conditionExpression());
        } else if (action instanceof TransactWriteItem.Update update) {
            add("Update", update.key(), update.conditionExpression());
            add(update.updateExpression().toString());
        } else if (action instanceof TransactWriteItem.ConditionCheck check) {
            add("ConditionCheck", check.key(), Optional.of(check.conditionExpression()));
        }
    }

    private <T> void add(String kind, WritableItem item, Optional<Expression<T>> condition) {
        add(kind);
        add(ItemKeys.item(item).encoded());
        add(condition.toString());
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes behind their length, so that no two lists of parts look alike. */
    private void add(byte[] part) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            digest.update((byte) (part.length >>> shift));
        }
        digest.update(part);
    }
}
