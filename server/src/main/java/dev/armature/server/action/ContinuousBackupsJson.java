package dev.armature.server.action;

import dev.armature.runtime.operation.ContinuousBackupsDescription;
import dev.armature.runtime.operation.PointInTimeRecoveryDescription;
import dev.armature.server.protocol.JsonOutput;

/** How tables are backed up, as answers carry it. */
final class ContinuousBackupsJson {
    private ContinuousBackupsJson() {}

    static void write(JsonOutput json, ContinuousBackupsDescription backups) {
        json.text("ContinuousBackupsStatus", backups.continuousBackupsStatus().name())
                .object(
                        "PointInTimeRecoveryDescription",
                        backups.pointInTimeRecoveryDescription(),
                        ContinuousBackupsJson::recovery);
    }

    private static void recovery(JsonOutput json, PointInTimeRecoveryDescription recovery) {
        json.text(
                "PointInTimeRecoveryStatus",
                recovery.pointInTimeRecoveryStatus().name());
        if (recovery.recoveryPeriodInDays().isPresent()) {
            json.whole("RecoveryPeriodInDays", recovery.recoveryPeriodInDays().get());
        }
        json.time("EarliestRestorableDateTime", recovery.earliestRestorableDateTime())
                .time("LatestRestorableDateTime", recovery.latestRestorableDateTime());
    }
}
