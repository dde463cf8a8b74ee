/**
 * What DescribeTimeToLive shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code StatusTest}.
 */
@NullMarked
package dev.armature.conformance.describetimetolive;

import org.jspecify.annotations.NullMarked;
