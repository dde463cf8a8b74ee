package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.ContinuousBackupsDescription;
import dev.armature.runtime.operation.ContinuousBackupsStatus;
import dev.armature.runtime.operation.PointInTimeRecoveryDescription;
import dev.armature.runtime.operation.PointInTimeRecoverySpecification;
import java.util.Optional;

/** How tables are backed up, as it is asked for and as it is. */
final class ContinuousBackups {
    private ContinuousBackups() {}

    static software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoverySpecification toSdk(
            PointInTimeRecoverySpecification recovery) {
        return software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoverySpecification.builder()
                .pointInTimeRecoveryEnabled(recovery.pointInTimeRecoveryEnabled())
                .recoveryPeriodInDays(recovery.recoveryPeriodInDays().orElse(null))
                .build();
    }

    static PointInTimeRecoverySpecification fromSdk(
            software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoverySpecification recovery) {
        return new PointInTimeRecoverySpecification(
                RequestFaults.required(
                        recovery.pointInTimeRecoveryEnabled(),
                        "pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled"),
                Optional.ofNullable(recovery.recoveryPeriodInDays()));
    }

    static software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription toSdk(
            ContinuousBackupsDescription backups) {
        return software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription.builder()
                .continuousBackupsStatus(backups.continuousBackupsStatus().name())
                .pointInTimeRecoveryDescription(backups.pointInTimeRecoveryDescription()
                        .map(ContinuousBackups::toSdk)
                        .orElse(null))
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription toSdk(
            PointInTimeRecoveryDescription recovery) {
        return software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription.builder()
                .pointInTimeRecoveryStatus(recovery.pointInTimeRecoveryStatus().name())
                .recoveryPeriodInDays(recovery.recoveryPeriodInDays().orElse(null))
                .earliestRestorableDateTime(
                        recovery.earliestRestorableDateTime().orElse(null))
                .latestRestorableDateTime(recovery.latestRestorableDateTime().orElse(null))
                .build();
    }

    static ContinuousBackupsDescription fromSdk(
            software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription backups) {
        return new ContinuousBackupsDescription(
                WireEnum.answered(backups.continuousBackupsStatusAsString(), ContinuousBackupsStatus.class),
                Optional.ofNullable(backups.pointInTimeRecoveryDescription()).map(ContinuousBackups::fromSdk));
    }

    private static PointInTimeRecoveryDescription fromSdk(
            software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription recovery) {
        return new PointInTimeRecoveryDescription(
                WireEnum.answered(recovery.pointInTimeRecoveryStatusAsString(), ContinuousBackupsStatus.class),
                Optional.ofNullable(recovery.recoveryPeriodInDays()),
                Optional.ofNullable(recovery.earliestRestorableDateTime()),
                Optional.ofNullable(recovery.latestRestorableDateTime()));
    }
}
