/**
 * What DescribeEndpoints shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code EndpointsTest}.
 */
@NullMarked
package dev.armature.conformance.describeendpoints;

import org.jspecify.annotations.NullMarked;
