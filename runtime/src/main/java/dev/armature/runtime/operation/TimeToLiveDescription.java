package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Whether and when the items of a table expire, as it is.
 *
 * @param timeToLiveStatus whether they do
 * @param attributeName the attribute that says when; absent where they do not
 */
public record TimeToLiveDescription(TimeToLiveStatus timeToLiveStatus, Optional<String> attributeName) {}
