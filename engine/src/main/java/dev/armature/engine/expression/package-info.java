/**
 * Expressions, from text to effect: {@code parsing} reads text into the trees of {@link
 * dev.armature.runtime.expression}, {@code evaluation} applies trees to items.
 *
 * <p>Knows values and trees only: no table, no key schema, no store, no message text. What is wrong with an expression
 * is an {@link dev.armature.engine.expression.ExpressionException}; others put it into words.
 */
@NullMarked
package dev.armature.engine.expression;

import org.jspecify.annotations.NullMarked;
