package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Asks for records.
 *
 * @param shardIterator the place to read at
 * @param limit the most records to return, at most 1000
 */
public record GetRecordsRequest(String shardIterator, Optional<Integer> limit) {}
