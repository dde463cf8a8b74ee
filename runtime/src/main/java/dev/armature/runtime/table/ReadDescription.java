package dev.armature.runtime.table;

import dev.armature.runtime.expression.ExpressionRenderer;
import java.util.List;

/**
 * A plan in words.
 *
 * @param plan what is described
 * @param <T> what the results are read as
 */
record ReadDescription<T>(ReadPlan<T> plan) {

    /** Returns what makes this query another than the next one; a page token is good for one shape only. */
    String shape() {
        StringBuilder shape = new StringBuilder(plan.isQuery() ? "Query " : "Scan ")
                .append(plan.table().tableName());
        plan.path().indexName().ifPresent(name -> shape.append(" index ").append(name));
        if (plan.isQuery()) {
            shape.append(" where ").append(describeKey());
        }
        plan.filter().ifPresent(filter -> shape.append(" filtered by ").append(ExpressionRenderer.describe(filter)));
        if (plan.isSegment()) {
            shape.append(" segment ").append(plan.segment()).append(" of ").append(plan.segments());
        }
        return shape.append(plan.isForward() ? "" : " descending").toString();
    }

    String explain() {
        StringBuilder text = new StringBuilder(plan.isQuery() ? "Query " : "Scan ")
                .append(plan.table().tableName())
                .append('\n');
        line(
                text,
                "through",
                plan.path().indexName().map(name -> "index " + name).orElse("the table's primary key"));
        line(text, "key", plan.isQuery() ? describeKey() : "none: every item is read");
        plan.filter()
                .ifPresent(filter -> line(
                        text,
                        "filter",
                        ExpressionRenderer.describe(filter) + " (after reading: what it drops is paid for)"));
        plan.path()
                .selection()
                .ifPresent(selection -> line(
                        text,
                        "reads",
                        ExpressionRenderer.describe(selection) + " (the whole item is paid for all the same)"));
        if (plan.isSegment()) {
            line(text, "segment", plan.segment() + " of " + plan.segments());
        }
        line(
                text,
                "order",
                !plan.isQuery() ? "none" : plan.isForward() ? "ascending by sort key" : "descending by sort key");
        line(text, "limit", plan.limit() == 0 ? "none" : plan.limit() + " results");
        line(
                text,
                "cost",
                (plan.isConsistent() ? "1" : "0.5") + " read units for each 4 KB read, rounded up once a page; at most "
                        + (plan.isConsistent() ? "256" : "128") + " for a page of 1 MB");
        return text.toString();
    }

    /** Of a spread query, the condition is that of the first partition, with what tells the others. */
    private String describeKey() {
        if (!plan.key().isSpread()) {
            return ExpressionRenderer.describe(plan.key().condition());
        }
        List<ReadPlan<T>> all = plan.partitions().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return "in no partition";
        }
        return ExpressionRenderer.describe(all.get(0).key().condition()) + ", and so in " + (all.size() - 1)
                + " more partitions up to "
                + all.get(all.size() - 1).key().partitionValue()
                + ", merged in order";
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("  ").append(label).append(": ").append(value).append('\n');
    }
}
