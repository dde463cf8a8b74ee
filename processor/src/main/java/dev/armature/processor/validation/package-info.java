/**
 * The second phase: rules that say whether what was read makes sense, one class each.
 *
 * <p>Rules look at models alone and must not know how these were read. Start reading at
 * {@link dev.armature.processor.validation.Rules}, the ordered list.
 */
@NullMarked
package dev.armature.processor.validation;

import org.jspecify.annotations.NullMarked;
