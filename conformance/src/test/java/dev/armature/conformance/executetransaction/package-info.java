/**
 * What ExecuteTransaction shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code WritesTest}.
 */
@NullMarked
package dev.armature.conformance.executetransaction;

import org.jspecify.annotations.NullMarked;
