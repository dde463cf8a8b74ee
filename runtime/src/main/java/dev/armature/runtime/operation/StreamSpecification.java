package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Whether a table has a stream, and of what.
 *
 * @param streamEnabled whether there is one
 * @param streamViewType what its records carry; present where it is enabled
 */
public record StreamSpecification(boolean streamEnabled, Optional<StreamViewType> streamViewType) {}
