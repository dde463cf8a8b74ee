/**
 * What several threads saw of single items, and whether one order of their calls explains all of it.
 *
 * <p>Start reading at {@link dev.armature.conformance.history.LinearizabilityTest}, then {@code Linearizability}.
 */
@NullMarked
package dev.armature.conformance.history;

import org.jspecify.annotations.NullMarked;
