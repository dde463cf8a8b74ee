/**
 * What ExecuteStatement shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code SelectTest}.
 */
@NullMarked
package dev.armature.conformance.executestatement;

import org.jspecify.annotations.NullMarked;
