/**
 * Items in the store: how they are read, and the only way to change them.
 *
 * <p>Every change is an {@link dev.armature.engine.item.ItemChange} made under the item's lock and committed in one batch
 * together with what its observers add: index entries, stream records. The package knows no request, no expression and
 * none of the observers. Start reading at {@link dev.armature.engine.item.ItemWriter}.
 */
@NullMarked
package dev.armature.engine.item;

import org.jspecify.annotations.NullMarked;
