package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import java.util.function.Function;

/**
 * Reads the expressions of one request: text is parsed, trees are taken as they are. All of them share the request's
 * names and values, each of which must be used: read every expression, then call {@link #requireAllUsed()}.
 *
 * <p>Every method throws an {@link ExpressionException} for what is wrong with a text. Used by one thread.
 */
public final class ExpressionReader {
    private final RequestNames names;

    /**
     * Creates the reader of one request.
     *
     * @throws ExpressionException if a name lacks its {@code #} or a value its {@code :}
     */
    public ExpressionReader(Expression.Substitutions substitutions) {
        this.names = new RequestNames(substitutions);
    }

    /** Returns the tree of a condition or filter. */
    public Condition condition(Expression<Condition> expression) {
        return read(expression, ConditionParser::parse);
    }

    /**
     * Returns the tree of a key condition. Which attribute is which key is not known here: an equality on a sort key is
     * one of the equalities.
     */
    public KeyCondition keyCondition(Expression<KeyCondition> expression) {
        return read(expression, KeyConditionParser::parse);
    }

    /** Returns the tree of an update; whether its paths overlap is seen when it is made ready to be applied. */
    public Update update(Expression<Update> expression) {
        return read(expression, UpdateParser::parse);
    }

    /** Returns the tree of a projection; whether its paths overlap is seen when it is made ready to be applied. */
    public Projection projection(Expression<Projection> expression) {
        return read(expression, ProjectionParser::parse);
    }

    private <T> T read(Expression<T> expression, Function<ExpressionSource, T> parser) {
        if (expression instanceof Expression.Tree<T> tree) {
            return tree.tree();
        }
        return parser.apply(new ExpressionSource(((Expression.Text<T>) expression).text(), names));
    }

    /**
     * Checks that the expressions read so far use every name and value of the request.
     *
     * @throws ExpressionException naming all that are not used
     */
    public void requireAllUsed() {
        names.requireAllUsed();
    }
}
