/**
 * What DeleteTable shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code DeletionTest}.
 */
@NullMarked
package dev.armature.conformance.deletetable;

import org.jspecify.annotations.NullMarked;
