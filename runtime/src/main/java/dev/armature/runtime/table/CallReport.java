package dev.armature.runtime.table;

import dev.armature.runtime.operation.Operation;
import java.time.Duration;
import java.util.Optional;

/**
 * How one request of a table went. A verb that sends several requests, such as a large batch or a query of many pages,
 * has a report for each.
 *
 * @param operation what was asked for
 * @param tableName the table of the repository or transaction that asked
 * @param indexName the index that a query or scan read, if one
 * @param duration from sending to the answer, without the wait before a further attempt
 * @param capacity what the service says that the request cost; nothing if it failed
 * @param attempt how often the mapper has sent this work, counted from one; what the client repeats by itself is not seen
 * @param failure what the request failed with: a refusal of the service, or anything that went wrong on the way
 */
public record CallReport(
        Operation<?, ?> operation,
        String tableName,
        Optional<String> indexName,
        Duration duration,
        CapacityUnits capacity,
        int attempt,
        Optional<Throwable> failure) {
    /** Returns whether the service did what was asked for. */
    public boolean isSuccess() {
        return failure.isEmpty();
    }
}
