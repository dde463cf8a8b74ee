/**
 * Tables whose keys are half composed by a template and half a component as it is. Start reading at
 * {@link dev.armature.conformance.mapper.halfkeys.Sounding}.
 */
@NullMarked
package dev.armature.conformance.mapper.halfkeys;

import org.jspecify.annotations.NullMarked;
