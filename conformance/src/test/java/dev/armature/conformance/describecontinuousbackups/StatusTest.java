package dev.armature.conformance.describecontinuousbackups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.TableNotFoundException;
import dev.armature.runtime.operation.ContinuousBackupsDescription;
import dev.armature.runtime.operation.ContinuousBackupsStatus;
import dev.armature.runtime.operation.DescribeContinuousBackupsRequest;
import dev.armature.runtime.operation.PointInTimeRecoveryDescription;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StatusTest {
    @ParameterizedTest
    @EnumSource
    void saysThatATableIsNotRecoverable(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            assertThat(client.describeContinuousBackups(new DescribeContinuousBackupsRequest("Music"))
                            .continuousBackupsDescription())
                    .isEqualTo(new ContinuousBackupsDescription(
                            ContinuousBackupsStatus.ENABLED,
                            Optional.of(new PointInTimeRecoveryDescription(
                                    ContinuousBackupsStatus.DISABLED,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesATableThatIsNotThere(Front front) {
        try (DynamoClient client = front.open()) {
            assertThatThrownBy(() -> client.describeContinuousBackups(new DescribeContinuousBackupsRequest("Music")))
                    .isInstanceOf(TableNotFoundException.class)
                    .hasMessageContaining("Table not found: Music");
        }
    }
}
