package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.checking.ConditionCheck;
import dev.armature.engine.expression.checking.TextLength;
import dev.armature.engine.expression.checking.UpdateCheck;
import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.expression.evaluation.UpdateApplier;
import dev.armature.engine.expression.parsing.ExpressionReader;
import dev.armature.engine.wording.ExpressionWording;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.InvalidItemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
        /** The same of a Scan, some of whose refusals say more. */
        SCAN_FILTER("FilterExpression"),
        UPDATE("UpdateExpression"),
        PROJECTION("ProjectionExpression");

        private final String text;

        Parameter(String text) {
            this.text = text;
        }
    }

    /** Stands where a key condition could not be read; never used, as what is wrong with it is noted. */
    private static final KeyCondition NO_KEY = new KeyCondition(List.of(), Optional.empty());

    private final Expression.Substitutions substitutions;
    /** Made for the first text: requests of trees, the common case in process, need none. */
    private @Nullable ExpressionReader texts;
    /** What a query does not allow of its key condition; waits until it is known that all names and values are used. */
    private @Nullable ExpressionException keyProblem;
    /** The trees so far that a client would write as text. */
    private @Nullable Written written;
    /** Paths that lead into attributes, found so far. */
    private List<DocumentPath> nested = List.of();

    private List<DocumentPath> nestedTargets = List.of();

    Expressions(Expression.Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    /**
     * Returns the expressions of one action of a transaction: there, names and values that come without an expression are
     * let pass.
     */
    static Expressions ofAction(Optional<? extends Expression<?>> expression, Expression.Substitutions substitutions) {
        return new Expressions(expression.isPresent() ? substitutions : Expression.Substitutions.NONE);
    }

    /** Returns the condition of a write. */
    WriteCondition writeCondition(
            Optional<Expression<Condition>> condition, ReturnValuesOnConditionCheckFailure onFailure) {
        if (condition.isEmpty()) {
            return WriteCondition.NONE;
        }
        Condition tree = condition(Parameter.CONDITION, condition.get());
        ConditionEvaluator evaluator = evaluator(Parameter.CONDITION, tree);
        return new WriteCondition(evaluator, onFailure);
    }

    /** Returns the tree of a condition or filter. */
    Condition condition(Parameter parameter, Expression<Condition> condition) {
        Condition tree = tree(parameter, condition, ExpressionReader::condition);
        ConditionPaths.forEach(tree, this::addPath);
        return tree;
    }

    /** Returns the evaluator of a condition or filter. */
    ConditionEvaluator evaluator(Parameter parameter, Condition condition) {
        return ready(parameter, condition, ConditionEvaluator::new, ConditionCheck::find);
    }

    /** Returns the tree of a key condition. */
    KeyCondition keyCondition(Expression<KeyCondition> condition) {
        if (condition instanceof Expression.Tree<KeyCondition> tree) {
            requireShort(Parameter.KEY_CONDITION, tree);
            return tree.tree();
        }
        try {
            return texts(Parameter.KEY_CONDITION).keyCondition(condition);
        } catch (ExpressionException e) {
            if (!e.kind().isOfKeys()) {
                throw refused(Parameter.KEY_CONDITION, e);
            }
            keyProblem = e;
            return NO_KEY;
        }
    }

    /** Returns the tree of an update. */
    Update update(Expression<Update> update) {
        Update tree = tree(Parameter.UPDATE, update, ExpressionReader::update);
        UpdatePaths.forEachTarget(tree, this::addTarget);
        UpdatePaths.forEachSource(tree, this::addPath);
        return tree;
    }

    /** Returns the applier of an update. */
    UpdateApplier applier(Update update) {
        return ready(Parameter.UPDATE, update, UpdateApplier::new, UpdateCheck::find);
    }

    /** Returns the tree of a projection, or null for the whole item. */
    @Nullable
    Projection projection(Optional<Expression<Projection>> projection) {
        if (projection.isEmpty()) {
            return null;
        }
        Projection tree = tree(Parameter.PROJECTION, projection.get(), ExpressionReader::projection);
        tree.paths().forEach(this::addPath);
        return tree;
    }

    /** Returns the applier of a projection, or null for the whole item. */
    @Nullable
    ProjectionApplier applier(@Nullable Projection projection) {
        return projection == null
                ? null
                : ready(Parameter.PROJECTION, projection, ProjectionApplier::new, checked -> null);
    }

    /** Returns whether an expression comes from parameters of the first API. */
    static boolean isLegacy(Expression<?> expression) {
        return expression instanceof Expression.Tree<?> tree && tree.isLegacy();
    }

    /** Returns a tree as it is, or reads it. */
    private <T> T tree(
            Parameter parameter, Expression<T> expression, BiFunction<ExpressionReader, Expression<T>, T> reading) {
        if (expression instanceof Expression.Tree<T> tree) {
            requireShort(parameter, tree);
            return tree.tree();
        }
        try {
            return reading.apply(texts(parameter), expression);
        } catch (ExpressionException e) {
            throw refused(parameter, e);
        }
    }

    /** A tree that a client would write as text, behind those before it in the request. */
    private record Written(@Nullable Written before, Object tree) {
        /** Writes the trees in the order of the request, as they share names and values; returns the last one's text. */
        String text(ExpressionRenderer renderer) {
            if (before != null) {
                before.text(renderer);
            }
            if (tree instanceof Condition condition) {
                return renderer.condition(Expression.of(condition));
            }
            if (tree instanceof KeyCondition condition) {
                return renderer.keyCondition(Expression.of(condition));
            }
            return tree instanceof Update update
                    ? renderer.update(Expression.of(update))
                    : renderer.projection(Expression.of((Projection) tree));
        }
    }

    /** Refuses a tree whose text would be too long; none is written that is surely short, as almost all are. */
    private void requireShort(Parameter parameter, Expression.Tree<?> expression) {
        if (expression.origin() != Expression.Origin.PROGRAM) {
            return;
        }
        Written last = new Written(written, expression.tree());
        written = last;
        if (TextLength.atMost(expression.tree()) > TextLength.LIMIT) {
            int length;
            try {
                length = last.text(new ExpressionRenderer(substitutions)).length();
            } catch (IllegalArgumentException nestedTooDeep) {
                return; // It has no text, and more operators than may be, which is found when it is made ready.
            }
            if (length > TextLength.LIMIT) {
                throw refused(
                        parameter,
                        new ExpressionException(ExpressionException.Kind.TOO_LONG, Integer.toString(length)));
            }
        }
    }

    /** Makes a tree ready for use, and checks it: what was text was checked while it was read. */
    private static <T, R> R ready(
            Parameter parameter, T tree, Function<T, R> making, Function<T, @Nullable ExpressionException> check) {
        ExpressionException found;
        R made;
        try {
            made = making.apply(tree);
            found = check.apply(tree);
        } catch (ExpressionException e) {
            throw refused(parameter, e);
        }
        if (found != null) {
            throw refused(parameter, found);
        }
        return made;
    }

    private ExpressionReader texts(Parameter parameter) {
        ExpressionReader reader = texts;
        if (reader == null) {
            try {
                reader = new ExpressionReader(substitutions);
            } catch (ExpressionException e) {
                throw refused(parameter, e);
            } catch (InvalidItemException e) {
                throw ItemKeys.refused(e);
            }
            texts = reader;
        }
        return reader;
    }

    /**
     * Refuses names and values that no expression read so far uses, and then a key condition that no query can have;
     * called when all are read and ready.
     */
    void requireValid() {
        if (!substitutions.names().isEmpty() || !substitutions.values().isEmpty()) {
            try {
                texts(Parameter.CONDITION).requireAllUsed();
            } catch (ExpressionException e) {
                throw refused(Parameter.CONDITION, e);
            }
        }
        if (keyProblem != null) {
            throw refused(Parameter.KEY_CONDITION, keyProblem);
        }
    }

    private void addPath(DocumentPath path) {
        if (!path.isTopLevel()) {
            nested = nested.isEmpty() ? new ArrayList<>() : nested;
            nested.add(path);
        }
    }

    private void addTarget(DocumentPath path) {
        if (!path.isTopLevel()) {
            nestedTargets = nestedTargets.isEmpty() ? new ArrayList<>() : nestedTargets;
            nestedTargets.add(path);
        }
    }

    /** Returns the table that the expressions are of, after {@link #requireScalarKeys}. */
    TableDefinition fitting(TableDefinition table) {
        requireScalarKeys(table);
        return table;
    }

    /** Refuses paths that lead into a key attribute of the table or its indexes: nothing can be inside one. */
    void requireScalarKeys(TableDefinition table) {
        for (DocumentPath path : nested) {
            String attribute = path.attribute().text();
            if (table.key().has(attribute)) {
                throw new ValidationException(RequestWording.nestedKey("Key", attribute));
            }
            requireNoIndexKey(table, attribute);
        }
        for (DocumentPath target : nestedTargets) {
            String attribute = target.attribute().text();
            if (!table.key().has(attribute)) { // Updates of the table's key are refused by other words.
                requireNoIndexKey(table, attribute);
            }
        }
    }

    private static void requireNoIndexKey(TableDefinition table, String attribute) {
        if (table.indexes().stream().anyMatch(index -> index.key().has(attribute))) {
            throw new ValidationException(RequestWording.nestedKey("IndexKey", attribute));
        }
    }

    /** Returns the service's refusal of an expression. */
    static ValidationException refused(Parameter parameter, ExpressionException problem) {
        boolean saysSize = parameter == Parameter.SCAN_FILTER && problem.kind() == ExpressionException.Kind.TOO_LONG;
        String kind = saysSize ? "TOO_LONG_FILTER_OF_SCAN" : problem.kind().name();
        ValidationException refused =
                new ValidationException(ExpressionWording.problem(kind, parameter.text, problem.details()));
        refused.initCause(problem);
        return refused;
    }
}
