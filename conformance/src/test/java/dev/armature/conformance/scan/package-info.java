/**
 * What Scan shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code SegmentsTest}.
 */
@NullMarked
package dev.armature.conformance.scan;

import org.jspecify.annotations.NullMarked;
