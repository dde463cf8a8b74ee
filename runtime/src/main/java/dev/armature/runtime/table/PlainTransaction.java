package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;

/**
 * The actions of one transaction on a table of one entity, which has no version.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <U> the generated collector of changes
 * @param <C> the generated attributes that a condition may name
 */
public final class PlainTransaction<T, K extends Record, U extends UpdateActions, C>
        extends EntityTransaction<T, K, U, C, PlainTransaction<T, K, U, C>> {
    PlainTransaction(EntityRepository<T, K, U, C> repository) {
        super(repository);
    }

    @Override
    PlainTransaction<T, K, U, C> self() {
        return this;
    }

    /** Deletes the item with this key, if there is one. */
    public PlainTransaction<T, K, U, C> delete(K key) {
        addDeleteByKey(mapping(), key);
        return this;
    }
}
