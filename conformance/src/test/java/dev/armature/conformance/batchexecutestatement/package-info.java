/**
 * What BatchExecuteStatement shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code ResponsesTest}.
 */
@NullMarked
package dev.armature.conformance.batchexecutestatement;

import org.jspecify.annotations.NullMarked;
