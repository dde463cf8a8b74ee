/**
 * What CreateTable shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code NamesTest}.
 */
@NullMarked
package dev.armature.conformance.createtable;

import org.jspecify.annotations.NullMarked;
