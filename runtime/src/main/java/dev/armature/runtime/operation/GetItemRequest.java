package dev.armature.runtime.operation;

import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.WritableItem;
import java.util.Optional;

/**
 * Asks for one item by its key.
 *
 * @param tableName the name of the table, or its ARN
 * @param key exactly the key attributes
 * @param consistentRead whether the answer reflects every earlier write; twice the price
 * @param projectionExpression the parts of each item to return; absent means all
 * @param substitutions what expression texts refer to; {@link Expression.Substitutions#NONE} with trees
 * @param returnConsumedCapacity whether the answer reports capacity units
 */
public record GetItemRequest(
        String tableName,
        WritableItem key,
        boolean consistentRead,
        Optional<Expression<Projection>> projectionExpression,
        Expression.Substitutions substitutions,
        ReturnConsumedCapacity returnConsumedCapacity) {
    /** Returns a builder of a request with everything optional left at its default. */
    public static Builder builder(String tableName, WritableItem key) {
        return new Builder(tableName, key);
    }

    /** Collects the request; used by one thread. */
    public static final class Builder {
        private final String tableName;
        private final WritableItem key;
        private boolean consistentRead;
        private Optional<Expression<Projection>> projectionExpression = Optional.empty();
        private Expression.Substitutions substitutions = Expression.Substitutions.NONE;
        private ReturnConsumedCapacity returnConsumedCapacity = ReturnConsumedCapacity.NONE;

        private Builder(String tableName, WritableItem key) {
            this.tableName = tableName;
            this.key = key;
        }

        /** Sets whether the answer reflects every earlier write. */
        public Builder consistentRead(boolean consistentRead) {
            this.consistentRead = consistentRead;
            return this;
        }

        /** Sets the parts of each item to return. */
        public Builder projectionExpression(Expression<Projection> projectionExpression) {
            this.projectionExpression = Optional.of(projectionExpression);
            return this;
        }

        /** Sets the parts of each item to return, as a tree. */
        public Builder projectionExpression(Projection tree) {
            return projectionExpression(Expression.of(tree));
        }

        /** Sets what expression texts refer to. */
        public Builder substitutions(Expression.Substitutions substitutions) {
            this.substitutions = substitutions;
            return this;
        }

        /** Sets whether the answer reports capacity units. */
        public Builder returnConsumedCapacity(ReturnConsumedCapacity returnConsumedCapacity) {
            this.returnConsumedCapacity = returnConsumedCapacity;
            return this;
        }

        /** Returns the request. */
        public GetItemRequest build() {
            return new GetItemRequest(
                    tableName, key, consistentRead, projectionExpression, substitutions, returnConsumedCapacity);
        }
    }
}
