package dev.armature.runtime.table;

/**
 * Is told of every request about a table's items, for metrics and traces. Set on the table's builder.
 *
 * <p>It is called on the thread on which the answer came, by any number of threads, and should return soon. What it throws
 * is logged under {@code dev.armature.runtime.table} and does not change how the call ends.
 */
@FunctionalInterface
public interface TableListener {
    /** Takes the report of a request that was answered or failed. */
    void ended(CallReport report);
}
