/**
 * What UpdateTable shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code IndexesTest}.
 */
@NullMarked
package dev.armature.conformance.updatetable;

import org.jspecify.annotations.NullMarked;
