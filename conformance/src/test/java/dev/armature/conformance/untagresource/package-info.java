/**
 * What UntagResource shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code TagsTest}.
 */
@NullMarked
package dev.armature.conformance.untagresource;

import org.jspecify.annotations.NullMarked;
