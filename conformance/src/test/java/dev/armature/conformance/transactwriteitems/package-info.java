/**
 * What TransactWriteItems shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code CancellationReasonTest}.
 */
@NullMarked
package dev.armature.conformance.transactwriteitems;

import org.jspecify.annotations.NullMarked;
