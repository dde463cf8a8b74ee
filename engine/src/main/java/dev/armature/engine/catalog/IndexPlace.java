package dev.armature.engine.catalog;

import dev.armature.runtime.operation.IndexStatus;

/**
 * Where an index is: in the store, and in its life.
 *
 * @param keyspace the keyspace of its entries
 * @param status {@link IndexStatus#ACTIVE} where it can be read; entries are kept up to date in every state
 */
record IndexPlace(int keyspace, IndexStatus status) {
    /** Returns this place in another state. */
    IndexPlace with(IndexStatus status) {
        return new IndexPlace(keyspace, status);
    }
}
