/**
 * Reads expression text into trees, with the names and values of one request. Start reading at {@link
 * dev.armature.engine.expression.parsing.ExpressionReader}.
 *
 * <p>Knows the grammar, and what can be said of a text and its values alone; which attributes are keys is for others to
 * know. A function is a constant of {@code ConditionFunction} or {@code UpdateFunction}, which reads it into its record
 * in the tree.
 */
@NullMarked
package dev.armature.engine.expression.parsing;

import org.jspecify.annotations.NullMarked;
