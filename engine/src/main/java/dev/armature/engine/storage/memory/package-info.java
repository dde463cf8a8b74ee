/**
 * The memory store: an immutable B+ tree behind an atomic root.
 *
 * <p>A commit copies the nodes on the paths to the keys it writes and swaps the root; a snapshot or a fork is a pointer
 * to a root. It knows the storage interfaces and nothing above them.
 *
 * <p>Start reading at {@link dev.armature.engine.storage.memory.MemoryStore} for threads, and at {@code Node} for the
 * tree.
 */
@NullMarked
package dev.armature.engine.storage.memory;

import org.jspecify.annotations.NullMarked;
