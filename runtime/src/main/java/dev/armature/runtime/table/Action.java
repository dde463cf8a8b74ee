package dev.armature.runtime.table;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;
import java.util.Optional;

/**
 * One action of a transaction, with what a failure is described by.
 *
 * @param write the item, its condition and why that may not hold
 * @param item the key as it is in the table
 * @param body what is done to the item
 * @param uniques what that does to the item's unique values
 */
record Action(ItemWrite<?, ?> write, Item item, Body body, UniqueChange uniques) {
    /** What is done to the item of an action. */
    sealed interface Body {
        /** The item is stored: that of an entity, where the transaction answers with it. */
        record Put(Optional<Object> entity, WritableItem item) implements Body {}

        /** The item is changed. */
        record Change(Update update) implements Body {}

        /** The item is deleted. */
        record Delete() implements Body {}

        /** The item is left as it is. */
        record Check() implements Body {}
    }

    static <T, K> Action put(ItemWrite<T, K> write, Optional<Object> entity, WritableItem item, UniqueChange uniques) {
        return new Action(write, write.keyItem(), new Body.Put(entity, item), uniques);
    }

    static <T, K> Action update(ItemWrite<T, K> write, Update update) {
        return new Action(
                write, write.keyItem(), new Body.Change(update), UniqueChange.updating(write.mapping(), update));
    }

    static <T, K> Action delete(ItemWrite<T, K> write) {
        return new Action(write, write.keyItem(), new Body.Delete(), UniqueChange.deleting(write.mapping()));
    }

    static <T, K> Action check(ItemWrite<T, K> write) {
        return new Action(write, write.keyItem(), new Body.Check(), UniqueChange.NONE);
    }

    /** Returns the entity that the action stores, as it is stored. */
    Optional<Object> stored() {
        return body instanceof Body.Put put ? put.entity() : Optional.empty();
    }

    String tableName() {
        return write.table().tableName();
    }

    /** Returns the action as the service takes it, with one more condition. */
    TransactWriteItem toItem(Optional<Condition> more) {
        Optional<Expression<Condition>> condition =
                ItemWrite.both(write.guard(), more).map(Expression::of);
        if (body instanceof Body.Put put) {
            return new TransactWriteItem.Put(
                    tableName(),
                    put.item(),
                    condition,
                    Expression.Substitutions.NONE,
                    ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        if (body instanceof Body.Change change) {
            return new TransactWriteItem.Update(
                    tableName(),
                    item,
                    Expression.of(change.update()),
                    condition,
                    Expression.Substitutions.NONE,
                    ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        if (body instanceof Body.Delete) {
            return new TransactWriteItem.Delete(
                    tableName(),
                    item,
                    condition,
                    Expression.Substitutions.NONE,
                    ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        return new TransactWriteItem.ConditionCheck(
                tableName(),
                item,
                condition.orElseThrow(),
                Expression.Substitutions.NONE,
                ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }
}
