package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;

/**
 * A table of one entity, which has no {@code @Version}. Generated code extends it.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param <U> the generated collector of changes
 * @param <C> the generated attributes that a condition may name
 * @param <R> its repository
 */
public abstract class PlainTable<
                T, K extends Record, U extends UpdateActions, C, R extends EntityRepository<T, K, U, C>>
        extends TableFacade<PlainTransaction<T, K, U, C>> {
    private final R repository;

    /** Creates the facade of the table that {@code repository} works on. */
    protected PlainTable(R repository) {
        super(repository.table());
        this.repository = repository;
    }

    /** Returns the repository of the table's entities. */
    protected final R repository() {
        return repository;
    }

    @Override
    protected final PlainTransaction<T, K, U, C> transaction() {
        return new PlainTransaction<>(repository);
    }
}
