package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * One page of table names.
 *
 * @param tableNames the names, in order
 * @param lastEvaluatedTableName the last name of this page; absent if it is the last page
 */
public record ListTablesResponse(List<String> tableNames, Optional<String> lastEvaluatedTableName) {
    /** Copies the list. */
    public ListTablesResponse {
        tableNames = List.copyOf(tableNames);
    }
}
