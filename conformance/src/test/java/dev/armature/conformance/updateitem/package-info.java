/**
 * What UpdateItem shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code ReturnValuesTest}.
 */
@NullMarked
package dev.armature.conformance.updateitem;

import org.jspecify.annotations.NullMarked;
