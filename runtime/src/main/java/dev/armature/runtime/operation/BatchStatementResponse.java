package dev.armature.runtime.operation;

import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;

/**
 * What became of one statement of a batch.
 *
 * @param error why it was not done; absent if it was
 * @param tableName the table that it read or wrote, or failed to; absent if it was refused before
 * @param item what it found or returns; absent if that is nothing
 */
public record BatchStatementResponse(
        Optional<BatchStatementError> error, Optional<String> tableName, Optional<ReadableItem> item) {}
