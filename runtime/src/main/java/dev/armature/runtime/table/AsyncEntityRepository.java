package dev.armature.runtime.table;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The verbs of a repository that are said in one word, answered by futures. Verbs in stages say {@code async()} before
 * their last word: {@code songs.update(key).set(…).async().returnNew()}.
 *
 * <p>A future fails with the exception that the verb of the repository throws. Cancelling it keeps what was not sent yet
 * from being sent. Immutable and safe to share between threads.
 *
 * @param <T> the entity
 * @param <K> its key
 */
public final class AsyncEntityRepository<T, K> {
    private final EntityRepository<T, K, ?, ?> repository;

    AsyncEntityRepository(EntityRepository<T, K, ?, ?> repository) {
        this.repository = repository;
    }

    /** Stores an entity as {@link EntityRepository#create} does. */
    public CompletableFuture<T> create(T entity) {
        return repository.creating(entity).async().execute();
    }

    /** Stores an entity as {@link EntityRepository#put} does. */
    public CompletableFuture<T> put(T entity) {
        return repository.putting(entity).async().execute();
    }

    /** Returns the entity with this key. */
    public CompletableFuture<Optional<T>> get(K key) {
        return repository.find(key).async().get();
    }

    /** Deletes an item as {@link EntityRepository#delete} does. */
    public CompletableFuture<Void> delete(T entity) {
        return repository.deleting(entity).async().execute();
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public CompletableFuture<Void> deleteByKey(K key) {
        return repository.deletingByKey(key).async().execute();
    }

    /** Reads a batch as {@link EntityRepository#batchGet} does, one request after the other. */
    public CompletableFuture<Map<K, T>> batchGet(Collection<K> keys) {
        return repository.batchGetting(keys).async().execute();
    }
}
