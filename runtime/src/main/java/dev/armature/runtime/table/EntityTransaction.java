package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.expression.Condition;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The actions of one transaction on a table of one entity: at most 100, each on an item of its own. Keys are generated
 * records, which is what tells an entity from a key where both may be given.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <U> the generated collector of changes
 * @param <C> the generated attributes that a condition may name
 * @param <X> the transaction itself
 */
public abstract sealed class EntityTransaction<
                T, K extends Record, U extends UpdateActions, C, X extends EntityTransaction<T, K, U, C, X>>
        extends TransactionActions permits PlainTransaction, VersionedTransaction {
    private final EntityRepository<T, K, U, C> repository;

    EntityTransaction(EntityRepository<T, K, U, C> repository) {
        super(repository.table());
        this.repository = repository;
    }

    abstract X self();

    final EntityMapping<T, K> mapping() {
        return repository.mapping();
    }

    /** Stores an entity that must not be there yet. */
    public final X create(T entity) {
        addCreate(mapping(), entity);
        return self();
    }

    /** Stores entities that must not be there yet. */
    public final X createAll(Collection<? extends T> entities) {
        addCreateAll(mapping(), entities);
        return self();
    }

    /** Stores an entity in place of one with the same key; with a {@code @Version}, of the item that it was read from. */
    public final X put(T entity) {
        addPut(mapping(), entity);
        return self();
    }

    /** Changes the entity with this key, which must exist. */
    public final X update(K key, Consumer<? super U> changes) {
        addUpdate(mapping(), key, repository.changes(), changes);
        return self();
    }

    /** Changes the entity with this key, which must exist and satisfy the condition. */
    public final X update(K key, Consumer<? super U> changes, Function<? super C, Condition> condition) {
        addUpdate(mapping(), key, repository.changes(), changes, condition.apply(repository.conditions()));
        return self();
    }

    /** Deletes the item with the entity's key; with a {@code @Version}, the one that the entity was read from. */
    public final X delete(T entity) {
        addDelete(mapping(), entity);
        return self();
    }

    /** Demands that the entity with this key satisfies the condition. */
    public final X check(K key, Function<? super C, Condition> condition) {
        addCheck(mapping(), key, condition.apply(repository.conditions()));
        return self();
    }
}
