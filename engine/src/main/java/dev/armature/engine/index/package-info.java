/**
 * Secondary indexes: their entries follow from the items, and change in the same commit.
 *
 * <p>The package knows items and definitions; it knows no request. Whether an item may have the index keys it has is
 * checked before a change gets here. Start reading at {@link dev.armature.engine.index.IndexMaintainer}.
 */
@NullMarked
package dev.armature.engine.index;

import org.jspecify.annotations.NullMarked;
