package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

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
    private final C conditions;

    /** Creates the repository of the entities that {@code mapping} describes, in {@code table}. */
    protected EntityRepository(TableBinding table, EntityMapping<T, K> mapping, C conditions) {
        this.table = table;
        this.mapping = mapping;
        this.conditions = conditions;
    }

    /** Returns the table that the repository works on. */
    protected final TableBinding table() {
        return table;
    }

    final EntityMapping<T, K> mapping() {
        return mapping;
    }

    final C conditions() {
        return conditions;
    }

    /** Returns the plan that reads all of {@code path}: a scan until a key is given. */
    protected final <P> ReadPlan<P> read(AccessPath<P> path) {
        return ReadPlan.of(table, path, conditions);
    }

    /** Returns a collector without changes. */
    protected abstract U changes();

    /**
     * Stores an entity that is not there yet, and returns it as stored, with its managed components set.
     *
     * @throws ConditionFailedException if there is an item with its key
     */
    public final T create(T entity) {
        return creating(entity).execute();
    }

    /** Begins to store an entity that is not there yet, for options. */
    @CheckReturnValue
    public final EntityCreate<T> creating(T entity) {
        return new EntityCreate<>(table, mapping, entity);
    }

    /**
     * Stores an entity, in place of one with the same key, and returns it as stored. An entity with a {@code @Version}
     * replaces only the item that it was read from; one with version 0 replaces none. One with a {@code @WriteOnce}
     * replaces only an item with the same value.
     *
     * @throws ConditionFailedException if the stored item has another version, or another value that is written once
     */
    public final T put(T entity) {
        return putting(entity).execute();
    }

    /** Begins to store an entity as {@link #put} does, for options. */
    @CheckReturnValue
    public final EntityPut<T, K, C> putting(T entity) {
        return new EntityPut<>(table, mapping, conditions, entity, null);
    }

    /** Returns the entity with this key. */
    public final Optional<T> get(K key) {
        return find(key).get();
    }

    /** Begins a read of the entity with this key, for options. */
    @CheckReturnValue
    public final EntityLookup<T, K> find(K key) {
        return EntityLookup.of(table, mapping, key);
    }

    /** Returns the key of an entity. */
    public final K keyOf(T entity) {
        return mapping.keyOf(entity);
    }

    /** Begins an update of the entity with this key, which must exist. */
    @CheckReturnValue
    public final EntityUpdate<T, K, U, C> update(K key) {
        return EntityUpdate.existing(table, mapping, key, this::changes, conditions);
    }

    /**
     * Begins an update of the entity with this key, which is created if it does not exist. A created item holds its key,
     * what the update sets, and the attributes that the library sets; unless those are all that the entity requires, it
     * cannot be read as one until another write adds the rest.
     */
    @CheckReturnValue
    public final EntityUpdate<T, K, U, C> upsert(K key) {
        return EntityUpdate.upsert(table, mapping, key, this::changes, conditions);
    }

    /**
     * Deletes the item with the entity's key, if there is one. With a {@code @Version}, deletes only the item that the
     * entity was read from.
     *
     * @throws ConditionFailedException if the stored item has another version, or is gone
     */
    public final void delete(T entity) {
        deleting(entity).execute();
    }

    /** Begins to delete the item with the entity's key as {@link #delete} does, for options. */
    @CheckReturnValue
    public final EntityDelete<T, K, C> deleting(T entity) {
        return EntityDelete.of(table, mapping, entity, conditions);
    }

    /** Begins to delete the item with this key, whatever its version, for options. */
    @CheckReturnValue
    public final EntityDelete<T, K, C> deletingByKey(K key) {
        return EntityDelete.ofKey(table, mapping, key, conditions);
    }

    /** Returns {@code entity} with an id in each component that has one made and lacks it. */
    protected final T identified(T entity) {
        return mapping.identified(entity, table.ids());
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    protected final void deleteByKey(K key) {
        deletingByKey(key).execute();
    }

    /**
     * Reads the entities with these keys in chunks of 100; keys without an item are not in the answer.
     *
     * @throws BatchIncompleteException if keys could not be read, however often it was tried
     */
    public final Map<K, T> batchGet(Collection<K> keys) {
        return batchGetting(keys).execute();
    }

    /** Begins to read a batch as {@link #batchGet} does, for options. */
    @CheckReturnValue
    public final BatchGetting<T, K> batchGetting(Collection<K> keys) {
        return new BatchGetting<>(table, mapping, keys, false);
    }

    /** Returns the verbs that are said in one word, answered by futures; others have theirs before the last word. */
    public final AsyncEntityRepository<T, K> async() {
        return new AsyncEntityRepository<>(this);
    }
}
