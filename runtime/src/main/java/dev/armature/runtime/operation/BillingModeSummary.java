package dev.armature.runtime.operation;

import java.time.Instant;
import java.util.Optional;

/**
 * How a table is billed.
 *
 * @param billingMode the mode
 * @param lastUpdateToPayPerRequestDateTime when it was last switched to {@link BillingMode#PAY_PER_REQUEST}
 */
public record BillingModeSummary(BillingMode billingMode, Optional<Instant> lastUpdateToPayPerRequestDateTime) {}
