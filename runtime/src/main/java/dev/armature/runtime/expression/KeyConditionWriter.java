package dev.armature.runtime.expression;

import java.util.ArrayList;
import java.util.List;

/** Writes a key condition: the equalities, then the range. */
final class KeyConditionWriter {
    private KeyConditionWriter() {}

    static void write(KeyCondition condition, ExpressionText text) {
        List<Runnable> parts = new ArrayList<>();
        for (KeyCondition.Equality equality : condition.equalities()) {
            parts.add(() -> text.name(equality.attribute()).add(" = ").value(equality.value()));
        }
        condition.range().ifPresent(range -> parts.add(() -> range(range, text)));
        ExpressionText.requireAny(parts, "A key condition compares at least one attribute");
        text.joined(parts, " AND ", Runnable::run);
    }

    private static void range(KeyCondition.Range range, ExpressionText text) {
        if (range instanceof KeyCondition.Compared compared) {
            text.name(compared.attribute())
                    .add(" ")
                    .add(compared.comparator().symbol())
                    .add(" ")
                    .value(compared.value());
        } else if (range instanceof KeyCondition.Between between) {
            text.name(between.attribute())
                    .add(" BETWEEN ")
                    .value(between.lower())
                    .add(" AND ")
                    .value(between.upper());
        } else if (range instanceof KeyCondition.BeginsWith beginsWith) {
            text.add("begins_with(")
                    .name(beginsWith.attribute())
                    .add(", ")
                    .value(beginsWith.prefix())
                    .add(")");
        }
    }
}
