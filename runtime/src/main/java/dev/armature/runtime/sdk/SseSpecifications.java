package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.SseDescription;
import dev.armature.runtime.operation.SseSpecification;
import dev.armature.runtime.operation.SseStatus;
import dev.armature.runtime.operation.SseType;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;

/** With whose key a table is encrypted, as it is asked for and as it is. */
final class SseSpecifications {
    private SseSpecifications() {}

    static SSESpecification toSdk(SseSpecification encryption) {
        return SSESpecification.builder()
                .enabled(encryption.enabled().orElse(null))
                .sseType(encryption.sseType().map(SseType::name).orElse(null))
                .kmsMasterKeyId(encryption.kmsMasterKeyId().orElse(null))
                .build();
    }

    static SseSpecification fromSdk(SSESpecification encryption) {
        return new SseSpecification(
                Optional.ofNullable(encryption.enabled()),
                Optional.ofNullable(encryption.sseTypeAsString())
                        .map(name -> WireEnum.requested(name, SseType.class, "sSESpecification.sSEType")),
                Optional.ofNullable(encryption.kmsMasterKeyId()));
    }

    static SSEDescription toSdk(SseDescription encryption) {
        return SSEDescription.builder()
                .status(encryption.status().name())
                .sseType(encryption.sseType().map(SseType::name).orElse(null))
                .kmsMasterKeyArn(encryption.kmsMasterKeyArn().orElse(null))
                .build();
    }

    static SseDescription fromSdk(SSEDescription encryption) {
        return new SseDescription(
                WireEnum.answered(encryption.statusAsString(), SseStatus.class),
                Optional.ofNullable(encryption.sseTypeAsString()).map(name -> WireEnum.answered(name, SseType.class)),
                Optional.ofNullable(encryption.kmsMasterKeyArn()));
    }
}
