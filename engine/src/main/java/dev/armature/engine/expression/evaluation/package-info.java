/**
 * What expressions do to items: {@link dev.armature.engine.expression.evaluation.ConditionEvaluator} says whether a
 * condition holds, {@link dev.armature.engine.expression.evaluation.UpdateApplier} makes the changed item, {@link
 * dev.armature.engine.expression.evaluation.ProjectionApplier} takes parts of one.
 *
 * <p>Each is made from one tree, which it checks then and there, and used for as many items as needed, by any thread. An
 * item that is not there is {@code Item.empty()}. Start reading at {@code ConditionEvaluator}.
 */
@NullMarked
package dev.armature.engine.expression.evaluation;

import org.jspecify.annotations.NullMarked;
