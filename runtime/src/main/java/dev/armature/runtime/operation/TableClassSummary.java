package dev.armature.runtime.operation;

import java.time.Instant;
import java.util.Optional;

/**
 * A table's class.
 *
 * @param tableClass the class
 * @param lastUpdateDateTime when it was last changed
 */
public record TableClassSummary(TableClass tableClass, Optional<Instant> lastUpdateDateTime) {}
