package dev.armature.runtime.operation;

import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.WritableItem;
import java.util.List;
import java.util.Optional;

/**
 * What a batch reads from one table.
 *
 * @param keys the keys, each exactly the key attributes
 * @param consistentRead whether the answer reflects every earlier write
 * @param projectionExpression the parts of each item to return; absent means all
 * @param substitutions what expression texts refer to; {@link Expression.Substitutions#NONE} with trees
 */
public record KeysAndProjection(
        List<WritableItem> keys,
        boolean consistentRead,
        Optional<Expression<Projection>> projectionExpression,
        Expression.Substitutions substitutions) {
    /** Copies the list. */
    public KeysAndProjection {
        keys = List.copyOf(keys);
    }

    /** Returns the keys with everything optional left at its default. */
    public static KeysAndProjection of(List<? extends WritableItem> keys) {
        return new KeysAndProjection(List.copyOf(keys), false, Optional.empty(), Expression.Substitutions.NONE);
    }

    /** Returns the same for other keys: what is left to do of a batch. */
    public KeysAndProjection withKeys(List<? extends WritableItem> others) {
        return new KeysAndProjection(List.copyOf(others), consistentRead, projectionExpression, substitutions);
    }
}
