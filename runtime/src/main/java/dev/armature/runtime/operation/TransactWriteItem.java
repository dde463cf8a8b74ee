package dev.armature.runtime.operation;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.value.WritableItem;
import java.util.Optional;

/** One action of a transaction. Each has its own condition and its own substitutions. */
public sealed interface TransactWriteItem {
    /** Returns the name of the table, or its ARN. */
    String tableName();

    /** Returns what the action's expression texts refer to. */
    Expression.Substitutions substitutions();

    /** Returns what the cancellation reason carries if the condition does not hold. */
    ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure();

    /** Writes the whole item, in place of the item with the same key if there is one. */
    record Put(
            String tableName,
            WritableItem item,
            Optional<Expression<Condition>> conditionExpression,
            Expression.Substitutions substitutions,
            ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure)
            implements TransactWriteItem {
        /** Writes without a condition. */
        public Put(String tableName, WritableItem item) {
            this(
                    tableName,
                    item,
                    Optional.empty(),
                    Expression.Substitutions.NONE,
                    ReturnValuesOnConditionCheckFailure.NONE);
        }
    }

    /** Changes the item with this key, or creates it if it is not there. */
    record Update(
            String tableName,
            WritableItem key,
            Expression<dev.armature.runtime.expression.Update> updateExpression,
            Optional<Expression<Condition>> conditionExpression,
            Expression.Substitutions substitutions,
            ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure)
            implements TransactWriteItem {
        /** Changes without a condition. */
        public Update(String tableName, WritableItem key, dev.armature.runtime.expression.Update update) {
            this(
                    tableName,
                    key,
                    Expression.of(update),
                    Optional.empty(),
                    Expression.Substitutions.NONE,
                    ReturnValuesOnConditionCheckFailure.NONE);
        }
    }

    /** Deletes the item with this key; not an error if there is none. */
    record Delete(
            String tableName,
            WritableItem key,
            Optional<Expression<Condition>> conditionExpression,
            Expression.Substitutions substitutions,
            ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure)
            implements TransactWriteItem {
        /** Deletes without a condition. */
        public Delete(String tableName, WritableItem key) {
            this(
                    tableName,
                    key,
                    Optional.empty(),
                    Expression.Substitutions.NONE,
                    ReturnValuesOnConditionCheckFailure.NONE);
        }
    }

    /** Changes nothing, and cancels the transaction unless the condition holds. */
    record ConditionCheck(
            String tableName,
            WritableItem key,
            Expression<Condition> conditionExpression,
            Expression.Substitutions substitutions,
            ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure)
            implements TransactWriteItem {
        /** Checks a tree. */
        public ConditionCheck(String tableName, WritableItem key, Condition condition) {
            this(
                    tableName,
                    key,
                    Expression.of(condition),
                    Expression.Substitutions.NONE,
                    ReturnValuesOnConditionCheckFailure.NONE);
        }
    }
}
