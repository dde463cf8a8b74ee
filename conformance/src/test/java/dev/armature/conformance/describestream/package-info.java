/**
 * What DescribeStream shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code DescriptionTest}.
 */
@NullMarked
package dev.armature.conformance.describestream;

import org.jspecify.annotations.NullMarked;
