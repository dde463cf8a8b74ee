/**
 * Benchmarks: each class asks one question, states its input, and measures the peer it is compared with in the same run.
 *
 * <p>The commands and the last numbers are in {@code docs/performance.md}. {@code track} holds the entity that all of
 * them store, {@code peer} what it is compared with.
 */
@NullMarked
package dev.armature.benchmarks;

import org.jspecify.annotations.NullMarked;
