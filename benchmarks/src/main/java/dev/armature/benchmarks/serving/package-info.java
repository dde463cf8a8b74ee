/**
 * Two servers of one protocol, each a process of its own, and what is asked of them: bytes made beforehand, over
 * connections that do nothing but send them and read the answers, so that the client takes as little of the machine as it
 * can.
 *
 * <p>Start reading at {@link dev.armature.benchmarks.serving.ServerProcess}.
 */
@NullMarked
package dev.armature.benchmarks.serving;

import org.jspecify.annotations.NullMarked;
