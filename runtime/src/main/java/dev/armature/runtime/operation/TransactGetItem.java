package dev.armature.runtime.operation;

import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.WritableItem;
import java.util.Optional;

/**
 * One read of a transaction.
 *
 * @param tableName the name of the table, or its ARN
 * @param key exactly the key attributes
 * @param projectionExpression the parts of each item to return; absent means all
 * @param substitutions what expression texts refer to; {@link Expression.Substitutions#NONE} with trees
 */
public record TransactGetItem(
        String tableName,
        WritableItem key,
        Optional<Expression<Projection>> projectionExpression,
        Expression.Substitutions substitutions) {
    /** Reads the whole item. */
    public TransactGetItem(String tableName, WritableItem key) {
        this(tableName, key, Optional.empty(), Expression.Substitutions.NONE);
    }
}
