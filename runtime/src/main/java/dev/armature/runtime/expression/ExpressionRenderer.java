package dev.armature.runtime.expression;

import java.util.function.BiConsumer;

/**
 * Prints the expressions of one request as text for a service that wants text.
 *
 * <p>Every name becomes a {@code #n0}, so no list of reserved words is needed, and every value a {@code :v0}. All
 * expressions of the request share them: the same name, or an equal value, has one placeholder. Print the expressions
 * first, then ask for the {@link #substitutions()}. Equal requests print alike. Used by one thread.
 *
 * <p>An expression that has no text (an empty update, {@code IN} nothing) and one that is nested deeper than
 * {@link #MAX_DEPTH} levels is an {@link IllegalArgumentException}. The static methods print for people, with names and
 * values in place.
 */
public final class ExpressionRenderer {
    /** How deep an expression may be nested; the service takes no more than 300 operators. */
    public static final int MAX_DEPTH = 300;

    private final Placeholders placeholders;

    /** Begins a request whose expressions are all trees. */
    public ExpressionRenderer() {
        this(Expression.Substitutions.NONE);
    }

    /** Begins a request that has expressions as text too, whose placeholders it keeps clear of. */
    public ExpressionRenderer(Expression.Substitutions taken) {
        this.placeholders = new Placeholders(taken);
    }

    /** Returns the text of a condition or filter. */
    public String condition(Expression<Condition> expression) {
        return render(expression, ConditionWriter::write);
    }

    /** Returns the text of a key condition. */
    public String keyCondition(Expression<KeyCondition> expression) {
        return render(expression, KeyConditionWriter::write);
    }

    /** Returns the text of an update. */
    public String update(Expression<Update> expression) {
        return render(expression, UpdateWriter::write);
    }

    /** Returns the text of a projection. */
    public String projection(Expression<Projection> expression) {
        return render(expression, ExpressionRenderer::write);
    }

    /** Returns what the texts so far refer to, together with what was taken from the beginning. */
    public Expression.Substitutions substitutions() {
        return placeholders.substitutions();
    }

    private <T> String render(Expression<T> expression, BiConsumer<T, ExpressionText> writer) {
        if (expression instanceof Expression.Text<T> text) {
            return text.text();
        }
        return print(((Expression.Tree<T>) expression).tree(), writer, placeholders);
    }

    /** Returns the condition for people: {@code awards >= 1 AND attribute_exists(lyrics)}. */
    public static String describe(Condition condition) {
        return print(condition, ConditionWriter::write, ReadableWords.INSTANCE);
    }

    /** Returns the key condition for people: {@code artist = "Acme Band" AND begins_with(title, "H")}. */
    public static String describe(KeyCondition condition) {
        return print(condition, KeyConditionWriter::write, ReadableWords.INSTANCE);
    }

    /** Returns the update for people: {@code SET year = 2016 REMOVE lyrics}. */
    public static String describe(Update update) {
        return print(update, UpdateWriter::write, ReadableWords.INSTANCE);
    }

    /** Returns the projection for people: {@code artist, address.lines[0]}. */
    public static String describe(Projection projection) {
        return print(projection, ExpressionRenderer::write, ReadableWords.INSTANCE);
    }

    private static <T> String print(T tree, BiConsumer<T, ExpressionText> writer, Vocabulary vocabulary) {
        ExpressionText text = new ExpressionText(vocabulary);
        writer.accept(tree, text);
        return text.toString();
    }

    private static void write(Projection projection, ExpressionText text) {
        ExpressionText.requireAny(projection.paths(), "A projection names at least one path");
        text.joined(projection.paths(), ", ", text::path);
    }
}
