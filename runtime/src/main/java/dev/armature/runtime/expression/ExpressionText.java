package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.function.Consumer;

/** The text of one expression as it grows, and what all kinds of expressions write alike. */
final class ExpressionText {
    private final StringBuilder out = new StringBuilder();
    private final Vocabulary vocabulary;
    private int depth;

    ExpressionText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    ExpressionText add(String text) {
        out.append(text);
        return this;
    }

    ExpressionText name(String name) {
        return add(vocabulary.name(name));
    }

    ExpressionText value(AttributeValue value) {
        return add(vocabulary.value(value));
    }

    ExpressionText path(DocumentPath path) {
        boolean first = true;
        for (DocumentPath.Element element : path.elements()) {
            if (element instanceof DocumentPath.Name name) {
                add(first ? "" : ".").name(name.name());
            } else if (element instanceof DocumentPath.Index index) {
                add("[").add(Integer.toString(index.index())).add("]");
            }
            first = false;
        }
        return this;
    }

    ExpressionText operand(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return path(path.path());
        }
        if (operand instanceof Operand.Size size) {
            return add("size(").path(size.path()).add(")");
        }
        return value(((Operand.Constant) operand).value());
    }

    /** Writes every part, with {@code separator} in between. */
    <T> ExpressionText joined(List<T> parts, String separator, Consumer<T> writer) {
        for (int i = 0; i < parts.size(); i++) {
            add(i == 0 ? "" : separator);
            writer.accept(parts.get(i));
        }
        return this;
    }

    /** Runs {@code writer} one level deeper, in parentheses if asked for. */
    void nested(boolean parentheses, Runnable writer) {
        if (++depth > ExpressionRenderer.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "An expression is nested deeper than " + ExpressionRenderer.MAX_DEPTH + " levels");
        }
        add(parentheses ? "(" : "");
        writer.run();
        add(parentheses ? ")" : "");
        depth--;
    }

    /** Checks that there is something to write. */
    static void requireAny(List<?> parts, String what) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(what);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
