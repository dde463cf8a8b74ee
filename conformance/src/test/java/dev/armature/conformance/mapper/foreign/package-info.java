/**
 * Classes of a library in a table of several entities: records that hold them flattened, as mixins describe them. Start
 * reading at {@link dev.armature.conformance.mapper.foreign.Contact}.
 */
@NullMarked
package dev.armature.conformance.mapper.foreign;

import org.jspecify.annotations.NullMarked;
