package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects the actions of one transaction: at most 100, each on an item of its own. Generated code extends it with typed
 * verbs. Used by one thread, for one transaction.
 */
public abstract class TransactionActions {
    private static final int MAX_ACTIONS = 100;

    private final TableBinding table;
    private final List<Action> actions = new ArrayList<>();
    private final Set<Object> keys = new HashSet<>();

    /** Creates a transaction without actions, on {@code table}. */
    protected TransactionActions(TableBinding table) {
        this.table = table;
    }

    /** Adds the storing of an entity that must not be there yet. */
    protected final <T, K> void addCreate(EntityMapping<T, K> mapping, T entity) {
        T stored = mapping.stored(
                mapping.identified(entity, table.ids()), true, table.clock().instant());
        add("create", mapping, mapping.keyOf(stored), put(mapping, stored, Optional.of(mapping.notExists())));
    }

    /** Adds the storing of an entity; with a version, only in place of the item that it was read from. */
    protected final <T, K> void addPut(EntityMapping<T, K> mapping, T entity) {
        T identified = mapping.identified(entity, table.ids());
        T stored = mapping.stored(identified, false, table.clock().instant());
        add("put", mapping, mapping.keyOf(stored), put(mapping, stored, mapping.replaceable(identified, stored)));
    }

    private <T> TransactWriteItem put(EntityMapping<T, ?> mapping, T stored, Optional<Condition> condition) {
        return new TransactWriteItem.Put(
                table.tableName(),
                mapping.storable(stored),
                condition.map(Expression::of),
                Expression.Substitutions.NONE,
                ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    /** Adds an update of an item that must exist; {@code changes} is given {@code collected} to fill. */
    protected final <T, K, U extends UpdateActions> void addUpdate(
            EntityMapping<T, K> mapping, K key, U collected, Consumer<? super U> changes) {
        changes.accept(collected);
        addGuarded(mapping, key, collected, mapping.exists());
    }

    /** As {@link #addUpdate(EntityMapping, Object, UpdateActions, Consumer)}, of an item that satisfies a condition. */
    protected final <T, K, U extends UpdateActions> void addUpdate(
            EntityMapping<T, K> mapping, K key, U collected, Consumer<? super U> changes, Condition condition) {
        changes.accept(collected);
        addGuarded(mapping, key, collected, mapping.exists().and(condition));
    }

    private <T, K> void addGuarded(EntityMapping<T, K> mapping, K key, UpdateActions changes, Condition guarded) {
        mapping.touch(changes, table.clock().instant());
        Update update = mapping.update(key, changes);
        if (update.isEmpty()) {
            throw new IllegalArgumentException("The update of " + mapping.entity() + " with key " + key
                    + " changes nothing, which a transaction cannot say; check(…) asks for a condition alone");
        }
        add(
                "update",
                mapping,
                key,
                new TransactWriteItem.Update(
                        table.tableName(),
                        mapping.keyItem(key),
                        Expression.of(update),
                        Optional.of(Expression.of(guarded)),
                        Expression.Substitutions.NONE,
                        ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    /** Adds the deletion of an entity; with a version, only of the item that it was read from. */
    protected final <T, K> void addDelete(EntityMapping<T, K> mapping, T entity) {
        K key = mapping.keyOf(entity);
        add(
                "delete",
                mapping,
                key,
                delete(mapping.keyItem(key), mapping.unchangedSince(entity).or(mapping::notAnothers)));
    }

    /** Adds the deletion of whatever item has this key. */
    protected final <T, K> void addDeleteByKey(EntityMapping<T, K> mapping, K key) {
        add("delete", mapping, key, delete(mapping.keyItem(key), mapping.notAnothers()));
    }

    private TransactWriteItem delete(WritableItem key, Optional<Condition> condition) {
        return new TransactWriteItem.Delete(
                table.tableName(),
                key,
                condition.map(Expression::of),
                Expression.Substitutions.NONE,
                ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    /** Adds the demand that an item satisfies {@code condition}; the item is not changed. */
    protected final <T, K> void addCheck(EntityMapping<T, K> mapping, K key, Condition condition) {
        add(
                "check",
                mapping,
                key,
                new TransactWriteItem.ConditionCheck(
                        table.tableName(),
                        mapping.keyItem(key),
                        Expression.of(condition),
                        Expression.Substitutions.NONE,
                        ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    private <T, K> void add(String verb, EntityMapping<T, K> mapping, K key, TransactWriteItem item) {
        if (actions.size() == MAX_ACTIONS) {
            throw new IllegalArgumentException("A transaction has at most " + MAX_ACTIONS + " actions; " + verb + " of "
                    + mapping.entity() + " with key " + key + " is one more");
        }
        if (!keys.add(key)) {
            throw new IllegalArgumentException(
                    "A transaction has one action for an item; " + mapping.entity() + " with key " + key + " has two");
        }
        actions.add(new Action(verb, mapping, key, item));
    }

    final TableBinding table() {
        return table;
    }

    final List<Action> actions() {
        return actions;
    }

    /** One action, with what a failure is described by. */
    record Action(String verb, EntityMapping<?, ?> mapping, Object key, TransactWriteItem item) {}
}
