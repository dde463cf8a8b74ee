/**
 * What can be said of an expression before there is an item: how many operators it has, whether the types of its
 * constants are ones that its operators take, and that no operand is compared with itself.
 *
 * <p>Looks at trees, so that an expression is held to the same limits whether it was text or not. Knows neither texts nor
 * tables. Start reading at {@link dev.armature.engine.expression.checking.ConditionCheck}.
 */
@NullMarked
package dev.armature.engine.expression.checking;

import org.jspecify.annotations.NullMarked;
