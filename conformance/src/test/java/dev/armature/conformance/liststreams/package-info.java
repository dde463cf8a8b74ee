/**
 * What ListStreams shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code PagingTest}.
 */
@NullMarked
package dev.armature.conformance.liststreams;

import org.jspecify.annotations.NullMarked;
