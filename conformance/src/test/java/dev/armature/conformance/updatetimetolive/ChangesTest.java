package dev.armature.conformance.updatetimetolive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChangesTest {
    @ParameterizedTest
    @EnumSource
    void answersWhatWasAskedFor(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            assertThat(client.updateTimeToLive(expiry(true, "expires")).timeToLiveSpecification())
                    .isEqualTo(new TimeToLiveSpecification(true, "expires"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsSoAlready(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            assertThatThrownBy(() -> client.updateTimeToLive(expiry(false, "expires")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("TimeToLive is already disabled");
        }
    }

    private static UpdateTimeToLiveRequest expiry(boolean enabled, String attribute) {
        return new UpdateTimeToLiveRequest("Music", new TimeToLiveSpecification(enabled, attribute));
    }
}
