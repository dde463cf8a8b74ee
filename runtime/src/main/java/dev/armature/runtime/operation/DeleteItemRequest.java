package dev.armature.runtime.operation;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.value.WritableItem;
import java.util.Optional;

/**
 * Deletes an item; not an error if there is none.
 *
 * @param tableName the name of the table, or its ARN
 * @param key exactly the key attributes
 * @param conditionExpression what must hold for the item that is there, or for its absence
 * @param substitutions what expression texts refer to; {@link Expression.Substitutions#NONE} with trees
 * @param returnValues which attributes the answer carries
 * @param returnConsumedCapacity whether the answer reports capacity units
 * @param returnItemCollectionMetrics whether the answer reports item collection sizes
 * @param returnValuesOnConditionCheckFailure what the error carries if the condition does not hold
 */
public record DeleteItemRequest(
        String tableName,
        WritableItem key,
        Optional<Expression<Condition>> conditionExpression,
        Expression.Substitutions substitutions,
        ReturnValues returnValues,
        ReturnConsumedCapacity returnConsumedCapacity,
        ReturnItemCollectionMetrics returnItemCollectionMetrics,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
    /** Returns a builder of a request with everything optional left at its default. */
    public static Builder builder(String tableName, WritableItem key) {
        return new Builder(tableName, key);
    }

    /** Collects the request; used by one thread. */
    public static final class Builder {
        private final String tableName;
        private final WritableItem key;
        private Optional<Expression<Condition>> conditionExpression = Optional.empty();
        private Expression.Substitutions substitutions = Expression.Substitutions.NONE;
        private ReturnValues returnValues = ReturnValues.NONE;
        private ReturnConsumedCapacity returnConsumedCapacity = ReturnConsumedCapacity.NONE;
        private ReturnItemCollectionMetrics returnItemCollectionMetrics = ReturnItemCollectionMetrics.NONE;
        private ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure =
                ReturnValuesOnConditionCheckFailure.NONE;

        private Builder(String tableName, WritableItem key) {
            this.tableName = tableName;
            this.key = key;
        }

        /** Sets what must hold for the item that is there, or for its absence. */
        public Builder conditionExpression(Expression<Condition> conditionExpression) {
            this.conditionExpression = Optional.of(conditionExpression);
            return this;
        }

        /** Sets what must hold for the item that is there, or for its absence, as a tree. */
        public Builder conditionExpression(Condition tree) {
            return conditionExpression(Expression.of(tree));
        }

        /** Sets what expression texts refer to. */
        public Builder substitutions(Expression.Substitutions substitutions) {
            this.substitutions = substitutions;
            return this;
        }

        /** Sets which attributes the answer carries. */
        public Builder returnValues(ReturnValues returnValues) {
            this.returnValues = returnValues;
            return this;
        }

        /** Sets whether the answer reports capacity units. */
        public Builder returnConsumedCapacity(ReturnConsumedCapacity returnConsumedCapacity) {
            this.returnConsumedCapacity = returnConsumedCapacity;
            return this;
        }

        /** Sets whether the answer reports item collection sizes. */
        public Builder returnItemCollectionMetrics(ReturnItemCollectionMetrics returnItemCollectionMetrics) {
            this.returnItemCollectionMetrics = returnItemCollectionMetrics;
            return this;
        }

        /** Sets what the error carries if the condition does not hold. */
        public Builder returnValuesOnConditionCheckFailure(
                ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
            this.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure;
            return this;
        }

        /** Returns the request. */
        public DeleteItemRequest build() {
            return new DeleteItemRequest(
                    tableName,
                    key,
                    conditionExpression,
                    substitutions,
                    returnValues,
                    returnConsumedCapacity,
                    returnItemCollectionMetrics,
                    returnValuesOnConditionCheckFailure);
        }
    }
}
