package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.TimeToLiveDescription;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.TimeToLiveStatus;
import java.util.Optional;

/** Whether and when items expire, as it is asked for and as it is. */
final class TimesToLive {
    private TimesToLive() {}

    static software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification toSdk(
            TimeToLiveSpecification expiry) {
        return software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification.builder()
                .enabled(expiry.enabled())
                .attributeName(expiry.attributeName())
                .build();
    }

    static TimeToLiveSpecification fromSdk(
            software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification expiry) {
        return new TimeToLiveSpecification(
                RequestFaults.required(expiry.enabled(), "timeToLiveSpecification.enabled"),
                RequestFaults.required(expiry.attributeName(), "timeToLiveSpecification.attributeName"));
    }

    static software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription toSdk(TimeToLiveDescription expiry) {
        return software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription.builder()
                .timeToLiveStatus(expiry.timeToLiveStatus().name())
                .attributeName(expiry.attributeName().orElse(null))
                .build();
    }

    static TimeToLiveDescription fromSdk(software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription expiry) {
        return new TimeToLiveDescription(
                WireEnum.answered(expiry.timeToLiveStatusAsString(), TimeToLiveStatus.class),
                Optional.ofNullable(expiry.attributeName()));
    }
}
