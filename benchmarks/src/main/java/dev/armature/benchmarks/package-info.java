/**
 * Benchmarks: each class asks one question, states its input, and measures the peer it is compared with in the same run.
 */
@NullMarked
package dev.armature.benchmarks;

import org.jspecify.annotations.NullMarked;
