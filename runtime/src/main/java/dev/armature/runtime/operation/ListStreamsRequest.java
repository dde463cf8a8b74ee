package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Asks for streams, a page at a time.
 *
 * @param tableName the table whose streams they are; absent for those of all
 * @param limit the most that a page holds, at most 100
 * @param exclusiveStartStreamArn what the page before ended with; absent for the first page
 */
public record ListStreamsRequest(
        Optional<String> tableName, Optional<Integer> limit, Optional<String> exclusiveStartStreamArn) {
    /** Asks for the first page of the streams of one table. */
    public static ListStreamsRequest of(String tableName) {
        return new ListStreamsRequest(Optional.of(tableName), Optional.empty(), Optional.empty());
    }
}
