/** Limits of expressions, which hold for trees in process as they do for texts. */
@NullMarked
package dev.armature.conformance.expression;

import org.jspecify.annotations.NullMarked;
