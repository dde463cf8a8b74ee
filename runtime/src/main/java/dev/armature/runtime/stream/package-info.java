/**
 * Streams read with types: the changes of entities, handlers that they are dispatched to, and a reader that follows a
 * table's stream.
 *
 * <p>Generated handlers extend {@link dev.armature.runtime.stream.StreamHandler}. What a change carries is a matter of the
 * stream's view, so there is a type of change for each view. The package knows clients and entities' mappings, and not
 * which service is behind a client. Start reading at {@link dev.armature.runtime.stream.Change}, then {@link
 * dev.armature.runtime.stream.StreamReader}.
 */
@NullMarked
package dev.armature.runtime.stream;

import org.jspecify.annotations.NullMarked;
