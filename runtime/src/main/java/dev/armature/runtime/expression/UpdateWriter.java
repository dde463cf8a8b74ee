package dev.armature.runtime.expression;

import java.util.List;
import java.util.function.Consumer;

/** Writes an update: its sections in the order SET, REMOVE, ADD, DELETE, without the empty ones. */
final class UpdateWriter {
    private final ExpressionText text;
    private boolean begun;

    private UpdateWriter(ExpressionText text) {
        this.text = text;
    }

    static void write(Update update, ExpressionText text) {
        if (update.isEmpty()) {
            throw new IllegalArgumentException("An update expression changes at least one attribute");
        }
        UpdateWriter writer = new UpdateWriter(text);
        writer.section("SET ", update.sets(), writer::set);
        writer.section("REMOVE ", update.removes(), remove -> text.path(remove.path()));
        writer.section(
                "ADD ", update.adds(), add -> text.path(add.path()).add(" ").value(add.value()));
        writer.section(
                "DELETE ",
                update.deletes(),
                delete -> text.path(delete.path()).add(" ").value(delete.value()));
    }

    private <T> void section(String keyword, List<T> actions, Consumer<T> writer) {
        if (!actions.isEmpty()) {
            text.add(begun ? " " : "").add(keyword).joined(actions, ", ", writer);
            begun = true;
        }
    }

    private void set(Update.Set set) {
        text.path(set.path()).add(" = ");
        value(set.value());
    }

    private void value(UpdateValue value) {
        if (value instanceof Operand operand) {
            text.operand(operand);
        } else if (value instanceof UpdateValue.IfNotExists ifNotExists) {
            text.add("if_not_exists(").path(ifNotExists.path()).add(", ");
            part(ifNotExists.fallback(), false);
            text.add(")");
        } else if (value instanceof UpdateValue.ListAppend listAppend) {
            text.add("list_append(");
            part(listAppend.first(), false);
            text.add(", ");
            part(listAppend.second(), false);
            text.add(")");
        } else if (value instanceof UpdateValue.Plus plus) {
            sum(plus.left(), " + ", plus.right());
        } else if (value instanceof UpdateValue.Minus minus) {
            sum(minus.left(), " - ", minus.right());
        }
    }

    /** A sum is read from the left, so only one on the right needs parentheses. */
    private void sum(UpdateValue left, String operator, UpdateValue right) {
        part(left, false);
        text.add(operator);
        part(right, right instanceof UpdateValue.Plus || right instanceof UpdateValue.Minus);
    }

    private void part(UpdateValue value, boolean parentheses) {
        text.nested(parentheses, () -> value(value));
    }
}
