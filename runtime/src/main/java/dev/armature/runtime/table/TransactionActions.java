package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.value.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects the actions of one transaction: at most 100, each on an item of its own, the markers of unique values counted.
 * Generated code extends it with typed verbs. Used by one thread, for one transaction.
 */
public abstract class TransactionActions {
    private static final int MAX_ACTIONS = 100;

    private final TableBinding table;
    private final List<Action> actions = new ArrayList<>();
    private final Set<Item> keys = new HashSet<>();

    /** Creates a transaction without actions, on {@code table}. */
    protected TransactionActions(TableBinding table) {
        this.table = table;
    }

    /** Adds the storing of an entity that must not be there yet. */
    protected final <T, K> void addCreate(EntityMapping<T, K> mapping, T entity) {
        T stored = mapping.stored(
                mapping.identified(entity, table.ids()), true, table.clock().instant());
        Item item = mapping.storable(stored).toItem();
        add(Action.put(
                write(mapping, "create", mapping.keyOf(stored), Optional.of(mapping.notExists()))
                        .because(EntityCreate.WHY),
                Optional.of(stored),
                item,
                UniqueChange.creating(mapping, item)));
    }

    /** Adds the storing of entities that must not be there yet. */
    protected final <T, K> void addCreateAll(EntityMapping<T, K> mapping, Collection<? extends T> entities) {
        entities.forEach(entity -> addCreate(mapping, entity));
    }

    /** Adds the storing of an entity; with a version, only in place of the item that it was read from. */
    protected final <T, K> void addPut(EntityMapping<T, K> mapping, T entity) {
        T identified = mapping.identified(entity, table.ids());
        T stored = mapping.stored(identified, false, table.clock().instant());
        Item item = mapping.storable(stored).toItem();
        add(Action.put(
                write(mapping, "put", mapping.keyOf(stored), mapping.replaceable(identified, stored))
                        .because(mapping.whyNotReplaced(identified)),
                Optional.of(stored),
                item,
                UniqueChange.replacing(mapping, item)));
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
        Instant now = table.clock().instant();
        mapping.touch(changes, now);
        Update update = mapping.update(key, changes);
        if (update.isEmpty()) {
            throw new IllegalArgumentException("The update of " + mapping.entity() + " with key " + key
                    + " changes nothing, which a transaction cannot say; check(…) asks for a condition alone");
        }
        add(Action.update(write(mapping, "update", key, Optional.of(guarded)), update));
    }

    /** Adds the deletion of an entity; with a version, only of the item that it was read from. */
    protected final <T, K> void addDelete(EntityMapping<T, K> mapping, T entity) {
        add(Action.delete(write(
                        mapping,
                        "delete",
                        mapping.keyOf(entity),
                        mapping.unchangedSince(entity).or(mapping::notAnothers))
                .because(mapping.whyNotDeleted(entity))));
    }

    /** Adds the deletion of whatever item has this key. */
    protected final <T, K> void addDeleteByKey(EntityMapping<T, K> mapping, K key) {
        add(Action.delete(write(mapping, "delete", key, mapping.notAnothers())));
    }

    /** Adds the demand that an item satisfies {@code condition}; the item is not changed. */
    protected final <T, K> void addCheck(EntityMapping<T, K> mapping, K key, Condition condition) {
        add(Action.check(write(mapping, "check", key, Optional.of(condition))));
    }

    private <T, K> ItemWrite<T, K> write(
            EntityMapping<T, K> mapping, String verb, K key, Optional<Condition> condition) {
        return new ItemWrite<>(table, mapping, verb, key, condition, ItemWrite.UNMET);
    }

    private void add(Action action) {
        String described = action.write().mapping().entity() + " with key "
                + action.write().key();
        if (actions.size() == MAX_ACTIONS) {
            throw new IllegalArgumentException("A transaction has at most " + MAX_ACTIONS + " actions; "
                    + action.write().verb() + " of " + described + " is one more");
        }
        if (!keys.add(action.item())) {
            throw new IllegalArgumentException("A transaction has one action for an item; " + described + " has two");
        }
        actions.add(action);
    }

    final TableBinding table() {
        return table;
    }

    final List<Action> actions() {
        return List.copyOf(actions);
    }
}
