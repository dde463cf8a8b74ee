package dev.armature.runtime.operation;

import dev.armature.runtime.value.AttributeValue;
import java.util.List;
import java.util.Optional;

/**
 * Does what one PartiQL statement says: reads a page of items, or writes one item.
 *
 * @param statement the statement, up to 8,192 characters
 * @param parameters what its question marks stand for, in their order
 * @param consistentRead whether a SELECT reflects every earlier write; not for global indexes
 * @param nextToken where the page before this one ended; absent for the first page
 * @param returnConsumedCapacity whether the answer reports capacity units
 * @param limit how many items a SELECT reads at most, before its condition is applied to what is no key
 * @param returnValuesOnConditionCheckFailure what the error carries if an UPDATE or DELETE finds its condition not to hold
 */
public record ExecuteStatementRequest(
        String statement,
        List<AttributeValue> parameters,
        boolean consistentRead,
        Optional<String> nextToken,
        ReturnConsumedCapacity returnConsumedCapacity,
        Optional<Integer> limit,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
    /** Copies the list. */
    public ExecuteStatementRequest {
        parameters = List.copyOf(parameters);
    }

    /** Returns a builder of a request with everything optional left at its default. */
    public static Builder builder(String statement) {
        return new Builder(statement);
    }

    /** Collects the request; used by one thread. */
    public static final class Builder {
        private final String statement;
        private List<AttributeValue> parameters = List.of();
        private boolean consistentRead;
        private Optional<String> nextToken = Optional.empty();
        private ReturnConsumedCapacity returnConsumedCapacity = ReturnConsumedCapacity.NONE;
        private Optional<Integer> limit = Optional.empty();
        private ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure =
                ReturnValuesOnConditionCheckFailure.NONE;

        private Builder(String statement) {
            this.statement = statement;
        }

        /** Sets what the question marks stand for, in their order. */
        public Builder parameters(AttributeValue... parameters) {
            return parameters(List.of(parameters));
        }

        /** Sets what the question marks stand for, in their order. */
        public Builder parameters(List<AttributeValue> parameters) {
            this.parameters = parameters;
            return this;
        }

        /** Sets whether a SELECT reflects every earlier write. */
        public Builder consistentRead(boolean consistentRead) {
            this.consistentRead = consistentRead;
            return this;
        }

        /** Sets where the page before this one ended. */
        public Builder nextToken(String nextToken) {
            this.nextToken = Optional.of(nextToken);
            return this;
        }

        /** Sets whether the answer reports capacity units. */
        public Builder returnConsumedCapacity(ReturnConsumedCapacity returnConsumedCapacity) {
            this.returnConsumedCapacity = returnConsumedCapacity;
            return this;
        }

        /** Sets how many items a SELECT reads at most. */
        public Builder limit(int limit) {
            this.limit = Optional.of(limit);
            return this;
        }

        /** Sets what the error carries if the condition of an UPDATE or DELETE does not hold. */
        public Builder returnValuesOnConditionCheckFailure(
                ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
            this.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure;
            return this;
        }

        /** Returns the request. */
        public ExecuteStatementRequest build() {
            return new ExecuteStatementRequest(
                    statement,
                    parameters,
                    consistentRead,
                    nextToken,
                    returnConsumedCapacity,
                    limit,
                    returnValuesOnConditionCheckFailure);
        }
    }
}
