/**
 * What UpdateTimeToLive shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code ChangesTest}.
 */
@NullMarked
package dev.armature.conformance.updatetimetolive;

import org.jspecify.annotations.NullMarked;
