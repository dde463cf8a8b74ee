package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Asks for the names of tables, a page at a time.
 *
 * @param exclusiveStartTableName the last name of the page before; absent for the first page
 * @param limit how many names at most; absent means 100
 */
public record ListTablesRequest(Optional<String> exclusiveStartTableName, Optional<Integer> limit) {
    /** Asks for the first page. */
    public ListTablesRequest() {
        this(Optional.empty(), Optional.empty());
    }
}
