package dev.armature.conformance.describetimetolive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.TimeToLiveDescription;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.TimeToLiveStatus;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StatusTest {
    @ParameterizedTest
    @EnumSource
    void isDisabledUntilItIsEnabled(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            TimeToLiveDescription before = describe(client);
            client.updateTimeToLive(new UpdateTimeToLiveRequest("Music", new TimeToLiveSpecification(true, "expires")));

            assertThat(before).isEqualTo(new TimeToLiveDescription(TimeToLiveStatus.DISABLED, Optional.empty()));
            assertThat(describe(client))
                    .isEqualTo(new TimeToLiveDescription(TimeToLiveStatus.ENABLED, Optional.of("expires")));
        }
    }

    private static TimeToLiveDescription describe(DynamoClient client) {
        return client.describeTimeToLive(new DescribeTimeToLiveRequest("Music")).timeToLiveDescription();
    }
}
