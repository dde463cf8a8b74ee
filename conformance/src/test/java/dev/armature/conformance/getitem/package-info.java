/**
 * What GetItem shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code ProjectionTest}.
 */
@NullMarked
package dev.armature.conformance.getitem;

import org.jspecify.annotations.NullMarked;
