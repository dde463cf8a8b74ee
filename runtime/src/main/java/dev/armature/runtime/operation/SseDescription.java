package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * The key that encrypts a table, where the Key Management Service keeps it.
 *
 * @param status where the table is on its way to it
 * @param sseType who keeps it
 * @param kmsMasterKeyArn its ARN
 */
public record SseDescription(SseStatus status, Optional<SseType> sseType, Optional<String> kmsMasterKeyArn) {}
