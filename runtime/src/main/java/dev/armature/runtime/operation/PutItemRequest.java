package dev.armature.runtime.operation;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.value.WritableItem;
import java.util.Optional;

/**
 * Writes an item, in place of the item with the same key if there is one.
 *
 * @param tableName the name of the table, or its ARN
 * @param item the whole item
 * @param conditionExpression what must hold for the item that is there, or for its absence
 * @param substitutions what expression texts refer to; {@link Expression.Substitutions#NONE} with trees
 * @param returnValues which attributes the answer carries
 * @param returnConsumedCapacity whether the answer reports capacity units
 * @param returnItemCollectionMetrics whether the answer reports item collection sizes
 * @param returnValuesOnConditionCheckFailure what the error carries if the condition does not hold
 */
public record PutItemRequest(
        String tableName,
        WritableItem item,
        Optional<Expression<Condition>> conditionExpression,
        Expression.Substitutions substitutions,
        ReturnValues returnValues,
        ReturnConsumedCapacity returnConsumedCapacity,
        ReturnItemCollectionMetrics returnItemCollectionMetrics,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
    /** Returns a builder of a request with everything optional left at its default. */
    public static Builder builder(String tableName, WritableItem item) {
        return new Builder(tableName, item);
    }

    /** Collects the request; used by one thread. */
    public static final class Builder {
        private final String tableName;
        private final WritableItem item;
        private Optional<Expression<Condition>> conditionExpression = Optional.empty();
        private Expression.Substitutions substitutions = Expression.Substitutions.NONE;
        private ReturnValues returnValues = ReturnValues.NONE;
        private ReturnConsumedCapacity returnConsumedCapacity = ReturnConsumedCapacity.NONE;
        private ReturnItemCollectionMetrics returnItemCollectionMetrics = ReturnItemCollectionMetrics.NONE;
        private ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure =
                ReturnValuesOnConditionCheckFailure.NONE;

        private Builder(String tableName, WritableItem item) {
            this.tableName = tableName;
            this.item = item;
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
        public PutItemRequest build() {
            return new PutItemRequest(
                    tableName,
                    item,
                    conditionExpression,
                    substitutions,
                    returnValues,
                    returnConsumedCapacity,
                    returnItemCollectionMetrics,
                    returnValuesOnConditionCheckFailure);
        }
    }
}
