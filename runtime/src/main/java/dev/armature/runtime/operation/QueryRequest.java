package dev.armature.runtime.operation;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.Item;
import java.util.Optional;

/**
 * Reads the items with one partition key, in the order of their sort key, a page at a time.
 *
 * @param tableName the name of the table, or its ARN
 * @param indexName the index to read; absent means the table itself
 * @param keyConditionExpression which items to read; the service requires it
 * @param filterExpression which of the items read are returned; applied after the limit
 * @param projectionExpression the parts of each item to return; absent means all
 * @param substitutions what expression texts refer to; {@link Expression.Substitutions#NONE} with trees
 * @param select what to return of each item; absent means everything there, or what the projection names
 * @param limit how many items to read at most, before the filter
 * @param exclusiveStartKey where the page before this one ended; absent for the first page
 * @param scanIndexForward whether the sort key ascends
 * @param consistentRead whether the answer reflects every earlier write; not for global indexes
 * @param returnConsumedCapacity whether the answer reports capacity units
 */
public record QueryRequest(
        String tableName,
        Optional<String> indexName,
        Optional<Expression<KeyCondition>> keyConditionExpression,
        Optional<Expression<Condition>> filterExpression,
        Optional<Expression<Projection>> projectionExpression,
        Expression.Substitutions substitutions,
        Optional<Select> select,
        Optional<Integer> limit,
        Optional<Item> exclusiveStartKey,
        boolean scanIndexForward,
        boolean consistentRead,
        ReturnConsumedCapacity returnConsumedCapacity) {
    /** Returns a builder of a request with everything optional left at its default. */
    public static Builder builder(String tableName) {
        return new Builder(tableName);
    }

    /** Returns a builder that holds everything this request does. */
    public Builder toBuilder() {
        Builder builder = new Builder(tableName);
        builder.indexName = indexName;
        builder.keyConditionExpression = keyConditionExpression;
        builder.filterExpression = filterExpression;
        builder.projectionExpression = projectionExpression;
        builder.substitutions = substitutions;
        builder.select = select;
        builder.limit = limit;
        builder.exclusiveStartKey = exclusiveStartKey;
        builder.scanIndexForward = scanIndexForward;
        builder.consistentRead = consistentRead;
        builder.returnConsumedCapacity = returnConsumedCapacity;
        return builder;
    }

    /** Collects the request; used by one thread. */
    public static final class Builder {
        private final String tableName;
        private Optional<String> indexName = Optional.empty();
        private Optional<Expression<KeyCondition>> keyConditionExpression = Optional.empty();
        private Optional<Expression<Condition>> filterExpression = Optional.empty();
        private Optional<Expression<Projection>> projectionExpression = Optional.empty();
        private Expression.Substitutions substitutions = Expression.Substitutions.NONE;
        private Optional<Select> select = Optional.empty();
        private Optional<Integer> limit = Optional.empty();
        private Optional<Item> exclusiveStartKey = Optional.empty();
        private boolean scanIndexForward = true;
        private boolean consistentRead;
        private ReturnConsumedCapacity returnConsumedCapacity = ReturnConsumedCapacity.NONE;

        private Builder(String tableName) {
            this.tableName = tableName;
        }

        /** Sets the index to read. */
        public Builder indexName(String indexName) {
            this.indexName = Optional.of(indexName);
            return this;
        }

        /** Sets which items to read. */
        public Builder keyConditionExpression(Expression<KeyCondition> keyConditionExpression) {
            this.keyConditionExpression = Optional.of(keyConditionExpression);
            return this;
        }

        /** Sets which items to read, as a tree. */
        public Builder keyConditionExpression(KeyCondition tree) {
            return keyConditionExpression(Expression.of(tree));
        }

        /** Sets which of the items read are returned. */
        public Builder filterExpression(Expression<Condition> filterExpression) {
            this.filterExpression = Optional.of(filterExpression);
            return this;
        }

        /** Sets which of the items read are returned, as a tree. */
        public Builder filterExpression(Condition tree) {
            return filterExpression(Expression.of(tree));
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

        /** Sets what to return of each item. */
        public Builder select(Select select) {
            this.select = Optional.of(select);
            return this;
        }

        /** Sets how many items to read at most, before the filter. */
        public Builder limit(int limit) {
            this.limit = Optional.of(limit);
            return this;
        }

        /** Sets where the page before this one ended. */
        public Builder exclusiveStartKey(Item exclusiveStartKey) {
            this.exclusiveStartKey = Optional.of(exclusiveStartKey);
            return this;
        }

        /** Sets whether the sort key ascends. */
        public Builder scanIndexForward(boolean scanIndexForward) {
            this.scanIndexForward = scanIndexForward;
            return this;
        }

        /** Sets whether the answer reflects every earlier write. */
        public Builder consistentRead(boolean consistentRead) {
            this.consistentRead = consistentRead;
            return this;
        }

        /** Sets whether the answer reports capacity units. */
        public Builder returnConsumedCapacity(ReturnConsumedCapacity returnConsumedCapacity) {
            this.returnConsumedCapacity = returnConsumedCapacity;
            return this;
        }

        /** Returns the request. */
        public QueryRequest build() {
            return new QueryRequest(
                    tableName,
                    indexName,
                    keyConditionExpression,
                    filterExpression,
                    projectionExpression,
                    substitutions,
                    select,
                    limit,
                    exclusiveStartKey,
                    scanIndexForward,
                    consistentRead,
                    returnConsumedCapacity);
        }
    }
}
