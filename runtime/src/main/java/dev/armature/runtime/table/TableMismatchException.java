package dev.armature.runtime.table;

import java.util.List;

/** Says that a table exists with another definition than the declared one. */
public final class TableMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> differences;

    TableMismatchException(String tableName, List<String> differences) {
        super("Table " + tableName + " is not what its declaration says: " + String.join("; ", differences));
        this.differences = List.copyOf(differences);
    }

    /** Returns a sentence for each difference. */
    public List<String> differences() {
        return differences;
    }
}
