/**
 * The ordered store under the engine: a sorted map of bytes to bytes with snapshots and atomic batches.
 *
 * <p>Everything the engine keeps (items, index entries, stream records, definitions, tokens) is an entry of one such
 * map. This package knows bytes only: nothing of DynamoDB, of tables, of how a key is put together or what a value
 * means. It is public so that a store can be written elsewhere; a new one implements
 * {@link dev.armature.engine.storage.KeyValueStore} and passes the contract test of that name.
 *
 * <p>Start reading at {@link dev.armature.engine.storage.KeyValueStore}.
 */
@NullMarked
package dev.armature.engine.storage;

import org.jspecify.annotations.NullMarked;
