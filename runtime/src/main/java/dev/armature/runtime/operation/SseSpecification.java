package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * With whose key a table is to be encrypted: the service's own, or one that the Key Management Service keeps.
 *
 * @param enabled whether the Key Management Service keeps the key; absent means as {@code sseType} says
 * @param sseType who keeps the key
 * @param kmsMasterKeyId the key by id, ARN, alias or the alias's ARN; absent means the account's key for DynamoDB
 */
public record SseSpecification(Optional<Boolean> enabled, Optional<SseType> sseType, Optional<String> kmsMasterKeyId) {
    /** Returns whether the Key Management Service is to keep the key. */
    public boolean isEnabled() {
        return enabled.orElse(sseType.isPresent());
    }
}
