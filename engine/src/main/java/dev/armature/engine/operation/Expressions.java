package dev.armature.engine.operation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.expression.evaluation.UpdateApplier;
import dev.armature.engine.expression.parsing.ExpressionReader;
import dev.armature.engine.wording.ExpressionWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of one request, ready for use: trees as they are, texts parsed, and refused in the service's words
 * where they are wrong. Made for each request whose names and values they share.
 */
final class Expressions {
    /** The parameter that an expression came in, as messages name it. */
    enum Parameter {
        CONDITION("ConditionExpression"),
        KEY_CONDITION("KeyConditionExpression"),
        FILTER("FilterExpression"),
        UPDATE("UpdateExpression"),
        PROJECTION("ProjectionExpression");

        private final String text;

        Parameter(String text) {
            this.text = text;
        }
    }

    private final Expression.Substitutions substitutions;
    /** Made for the first text: requests of trees, the common case in process, need none. */
    private @Nullable ExpressionReader texts;

    Expressions(Expression.Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    /** Returns the condition of a write. */
    WriteCondition writeCondition(
            Optional<Expression<Condition>> condition, ReturnValuesOnConditionCheckFailure onFailure) {
        if (condition.isEmpty()) {
            return WriteCondition.NONE;
        }
        return new WriteCondition(
                evaluator(Parameter.CONDITION, condition(Parameter.CONDITION, condition.get())), onFailure);
    }

    /** Returns the tree of a condition or filter. */
    Condition condition(Parameter parameter, Expression<Condition> condition) {
        if (condition instanceof Expression.Tree<Condition> tree) {
            return tree.tree();
        }
        try {
            return texts().condition(condition);
        } catch (ExpressionException e) {
            throw refused(parameter, e);
        }
    }

    /** Returns the evaluator of a condition or filter. */
    static ConditionEvaluator evaluator(Parameter parameter, Condition condition) {
        try {
            return new ConditionEvaluator(condition);
        } catch (ExpressionException e) {
            throw refused(parameter, e);
        }
    }

    /** Returns the tree of a key condition. */
    KeyCondition keyCondition(Expression<KeyCondition> condition) {
        if (condition instanceof Expression.Tree<KeyCondition> tree) {
            return tree.tree();
        }
        try {
            return texts().keyCondition(condition);
        } catch (ExpressionException e) {
            throw refused(Parameter.KEY_CONDITION, e);
        }
    }

    /** Returns the tree of an update. */
    Update update(Expression<Update> update) {
        if (update instanceof Expression.Tree<Update> tree) {
            return tree.tree();
        }
        try {
            return texts().update(update);
        } catch (ExpressionException e) {
            throw refused(Parameter.UPDATE, e);
        }
    }

    /** Returns the applier of an update. */
    static UpdateApplier applier(Update update) {
        try {
            return new UpdateApplier(update);
        } catch (ExpressionException e) {
            throw refused(Parameter.UPDATE, e);
        }
    }

    /** Returns the tree of a projection, or null for the whole item. */
    @Nullable
    Projection projection(Optional<Expression<Projection>> projection) {
        if (projection.isEmpty()) {
            return null;
        }
        if (projection.get() instanceof Expression.Tree<Projection> tree) {
            return tree.tree();
        }
        try {
            return texts().projection(projection.get());
        } catch (ExpressionException e) {
            throw refused(Parameter.PROJECTION, e);
        }
    }

    /** Returns the applier of a projection, or null for the whole item. */
    static @Nullable ProjectionApplier applier(@Nullable Projection projection) {
        if (projection == null) {
            return null;
        }
        try {
            return new ProjectionApplier(projection);
        } catch (ExpressionException e) {
            throw refused(Parameter.PROJECTION, e);
        }
    }

    private ExpressionReader texts() {
        ExpressionReader reader = texts;
        if (reader == null) {
            reader = new ExpressionReader(substitutions);
            texts = reader;
        }
        return reader;
    }

    /** Refuses names and values that no expression read so far uses; called when all are read. */
    void requireAllUsed() {
        if (substitutions.names().isEmpty() && substitutions.values().isEmpty()) {
            return;
        }
        try {
            texts().requireAllUsed();
        } catch (ExpressionException e) {
            throw refused(Parameter.CONDITION, e);
        }
    }

    /** Returns the service's refusal of an expression. */
    static ValidationException refused(Parameter parameter, ExpressionException problem) {
        ValidationException refused = new ValidationException(
                ExpressionWording.problem(problem.kind().name(), parameter.text, problem.details()));
        refused.initCause(problem);
        return refused;
    }
}
