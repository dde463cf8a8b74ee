/**
 * What DescribeLimits shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code LimitsTest}.
 */
@NullMarked
package dev.armature.conformance.describelimits;

import org.jspecify.annotations.NullMarked;
