package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * The sequence numbers that records of a shard have.
 *
 * @param startingSequenceNumber the first
 * @param endingSequenceNumber the last; absent while the shard is open
 */
public record SequenceNumberRange(String startingSequenceNumber, Optional<String> endingSequenceNumber) {}
