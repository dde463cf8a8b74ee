/**
 * What UpdateContinuousBackups shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code RecoveryTest}.
 */
@NullMarked
package dev.armature.conformance.updatecontinuousbackups;

import org.jspecify.annotations.NullMarked;
