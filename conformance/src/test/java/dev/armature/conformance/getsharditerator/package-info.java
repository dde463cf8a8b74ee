/**
 * What GetShardIterator shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code KindsTest}.
 */
@NullMarked
package dev.armature.conformance.getsharditerator;

import org.jspecify.annotations.NullMarked;
