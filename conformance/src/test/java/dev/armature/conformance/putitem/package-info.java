/**
 * What PutItem shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code SparseIndexTest}.
 */
@NullMarked
package dev.armature.conformance.putitem;

import org.jspecify.annotations.NullMarked;
