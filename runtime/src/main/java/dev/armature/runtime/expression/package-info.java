/**
 * Expressions as immutable trees: conditions and filters, key conditions, updates, projections.
 *
 * <p>Every way into the library builds these trees (the generated query DSL directly, text through the engine's parser)
 * and every way out reads them: the engine evaluates them, {@link dev.armature.runtime.expression.ExpressionRenderer}
 * prints them for a service that wants text. The package knows values and nothing else: no table, no operation. Start
 * reading at {@link dev.armature.runtime.expression.Condition}.
 */
@NullMarked
package dev.armature.runtime.expression;

import org.jspecify.annotations.NullMarked;
