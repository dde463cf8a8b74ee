/**
 * What ListTagsOfResource shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code ManyTagsTest}.
 */
@NullMarked
package dev.armature.conformance.listtagsofresource;

import org.jspecify.annotations.NullMarked;
