/**
 * What TransactGetItems shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code ResponsesTest}.
 */
@NullMarked
package dev.armature.conformance.transactgetitems;

import org.jspecify.annotations.NullMarked;
