/** Composed keys of entities that have a table of their own: parts of indexes, local indexes, keys of an index alone. */
@NullMarked
package dev.armature.conformance.mapper.templates;

import org.jspecify.annotations.NullMarked;
