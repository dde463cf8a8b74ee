package dev.armature.conformance.updatecontinuousbackups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.ContinuousBackupsStatus;
import dev.armature.runtime.operation.PointInTimeRecoveryDescription;
import dev.armature.runtime.operation.PointInTimeRecoverySpecification;
import dev.armature.runtime.operation.UpdateContinuousBackupsRequest;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RecoveryTest {
    @ParameterizedTest
    @EnumSource
    void keepsForHowManyDaysATableIsRecoverable(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            PointInTimeRecoveryDescription recovery = client.updateContinuousBackups(new UpdateContinuousBackupsRequest(
                            "Music", new PointInTimeRecoverySpecification(true, Optional.of(7))))
                    .continuousBackupsDescription()
                    .pointInTimeRecoveryDescription()
                    .orElseThrow();

            assertThat(recovery.pointInTimeRecoveryStatus()).isEqualTo(ContinuousBackupsStatus.ENABLED);
            assertThat(recovery.recoveryPeriodInDays()).contains(7);
            assertThat(recovery.earliestRestorableDateTime()).isPresent();
        }
    }
}
