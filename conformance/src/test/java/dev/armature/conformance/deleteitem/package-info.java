/**
 * What DeleteItem shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code ConditionTest}.
 */
@NullMarked
package dev.armature.conformance.deleteitem;

import org.jspecify.annotations.NullMarked;
