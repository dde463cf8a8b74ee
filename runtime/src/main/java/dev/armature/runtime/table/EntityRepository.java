package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The verbs that every entity has. A generated repository adds those that depend on its keys, indexes and version.
 * Immutable and safe to share between threads.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <U> the generated collector of changes
 * @param <C> the generated attributes that a condition may name
 */
public abstract class EntityRepository<T, K, U extends UpdateActions, C> {
    private final TableBinding table;
    private final EntityMapping<T, K> mapping;
    private final Supplier<U> changes;
    private final C conditions;

    /** Creates the repository of the entities that {@code mapping} describes, in {@code table}. */
    protected EntityRepository(TableBinding table, EntityMapping<T, K> mapping, Supplier<U> changes, C conditions) {
        this.table = table;
        this.mapping = mapping;
        this.changes = changes;
        this.conditions = conditions;
    }

    /** Returns the table that the repository works on. */
    protected final TableBinding table() {
        return table;
    }

    /**
     * Stores an entity that is not there yet, and returns it as stored, with its managed components set.
     *
     * @throws ConditionFailedException if there is an item with its key
     */
    public final T create(T entity) {
        T identified = mapping.identified(entity, table.ids());
        T stored = mapping.stored(identified, true, table.clock().instant());
        write("create", stored, Optional.of(mapping.notExists()), "there is an item with this key already");
        return stored;
    }

    /**
     * Stores an entity, in place of one with the same key, and returns it as stored. An entity with a {@code @Version}
     * replaces only the item that it was read from; one with version 0 replaces none. One with a {@code @WriteOnce}
     * replaces only an item with the same value.
     *
     * @throws ConditionFailedException if the stored item has another version, or another value that is written once
     */
    public final T put(T entity) {
        T identified = mapping.identified(entity, table.ids());
        T stored = mapping.stored(identified, false, table.clock().instant());
        write("put", stored, mapping.replaceable(identified, stored), mapping.whyNotReplaced(identified));
        return stored;
    }

    private void write(String verb, T stored, Optional<Condition> condition, String refusal) {
        PutItemRequest.Builder request = PutItemRequest.builder(table.tableName(), mapping.storable(stored));
        if (condition.isEmpty()) {
            table.client().putItem(request.build());
            return;
        }
        request.conditionExpression(condition.get())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        try {
            table.client().putItem(request.build());
        } catch (ConditionalCheckFailedException e) {
            throw refused(verb, mapping.keyOf(stored), e, refusal);
        }
    }

    /** Returns the entity with this key. */
    public final Optional<T> get(K key) {
        return find(key).get();
    }

    /** Begins a read of the entity with this key, for options. */
    public final EntityLookup<T, K> find(K key) {
        return EntityLookup.of(table, mapping, key);
    }

    /** Begins an update of the entity with this key, which must exist. */
    public final EntityUpdate<T, K, U, C> update(K key) {
        return new EntityUpdate<>(table, mapping, key, changes, conditions, true);
    }

    /**
     * Begins an update of the entity with this key, which is created if it does not exist. A created item holds its key,
     * what the update sets, and the attributes that the library sets; unless those are all that the entity requires, it
     * cannot be read as one until another write adds the rest.
     */
    public final EntityUpdate<T, K, U, C> upsert(K key) {
        return new EntityUpdate<>(table, mapping, key, changes, conditions, false);
    }

    /**
     * Deletes the item with the entity's key, if there is one. With a {@code @Version}, deletes only the item that the
     * entity was read from.
     *
     * @throws ConditionFailedException if the stored item has another version, or is gone
     */
    public final void delete(T entity) {
        delete(
                mapping.keyOf(entity),
                mapping.unchangedSince(entity).or(mapping::notAnothers),
                mapping.whyNotDeleted(entity));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    protected final void deleteByKey(K key) {
        delete(key, mapping.notAnothers(), "the stored item is not of this entity's type");
    }

    private void delete(K key, Optional<Condition> condition, String refusal) {
        DeleteItemRequest.Builder request = DeleteItemRequest.builder(table.tableName(), mapping.keyItem(key));
        if (condition.isPresent()) {
            request.conditionExpression(condition.get())
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        try {
            table.client().deleteItem(request.build());
        } catch (ConditionalCheckFailedException e) {
            throw refused("delete", key, e, refusal);
        }
    }

    /**
     * Writes any number of puts and deletes in chunks of 25, not as a transaction: each is done or left over on its own.
     * Versions and other conditions are not checked.
     *
     * @throws IllegalArgumentException if a key appears twice and {@link BatchWrite#lastWins()} was not asked for
     */
    public final BatchResult<T, K> batchWrite(Consumer<BatchWrite<T, K>> writes) {
        BatchWrite<T, K> batch = new BatchWrite<>(mapping, table);
        writes.accept(batch);
        return new BatchRunner<>(table, mapping).write(batch.writes());
    }

    /** Reads the entities with these keys in chunks of 100; keys without an item are not in the answer. */
    public final Map<K, T> batchGet(Collection<K> keys) {
        return new BatchRunner<>(table, mapping).get(List.copyOf(keys), false);
    }

    private ConditionFailedException refused(String verb, K key, ConditionalCheckFailedException failure, String why) {
        Object current = mapping.current(failure.item(), failure).orElse(null);
        return new ConditionFailedException(verb, mapping.entity(), key, current, why, failure);
    }
}
