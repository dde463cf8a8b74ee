package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Identity;
import dev.armature.runtime.operation.OperationType;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.operation.StreamViewType;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Records of streams. */
final class StreamRecords {
    private static final String EVENT_VERSION = "1.1";
    private static final String EVENT_SOURCE = "aws:dynamodb";

    private StreamRecords() {}

    static Record toSdk(StreamRecord record) {
        return Record.builder()
                .eventID(record.eventId())
                .eventName(record.eventName().name())
                .eventVersion(EVENT_VERSION)
                .eventSource(EVENT_SOURCE)
                .awsRegion(record.awsRegion())
                .userIdentity(record.userIdentity().map(StreamRecords::toSdk).orElse(null))
                .dynamodb(change -> change.approximateCreationDateTime(record.approximateCreationDateTime())
                        .keys(SdkValues.toMap(record.keys()))
                        .newImage(record.newImage().map(SdkValues::toMap).orElse(null))
                        .oldImage(record.oldImage().map(SdkValues::toMap).orElse(null))
                        .sequenceNumber(record.sequenceNumber())
                        .sizeBytes(record.sizeBytes())
                        .streamViewType(record.streamViewType().name()))
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.Identity toSdk(Identity identity) {
        return software.amazon.awssdk.services.dynamodb.model.Identity.builder()
                .principalId(identity.principalId())
                .type(identity.type())
                .build();
    }

    static StreamRecord fromSdk(Record record) {
        software.amazon.awssdk.services.dynamodb.model.StreamRecord change = record.dynamodb();
        return new StreamRecord(
                record.eventID(),
                WireEnum.answered(record.eventNameAsString(), OperationType.class),
                record.awsRegion(),
                Optional.ofNullable(record.userIdentity())
                        .map(identity -> new Identity(identity.principalId(), identity.type())),
                change.approximateCreationDateTime(),
                SdkValues.readable(change.keys()),
                change.hasNewImage() ? Optional.of(SdkValues.readable(change.newImage())) : Optional.empty(),
                change.hasOldImage() ? Optional.of(SdkValues.readable(change.oldImage())) : Optional.empty(),
                change.sequenceNumber(),
                change.sizeBytes(),
                WireEnum.answered(change.streamViewTypeAsString(), StreamViewType.class));
    }
}
