package dev.armature.conformance.describelimits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.DescribeLimitsRequest;
import dev.armature.runtime.operation.DescribeLimitsResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LimitsTest {
    @ParameterizedTest
    @EnumSource
    void saysWhatANewAccountHas(Front front) {
        try (DynamoClient client = front.open()) {
            assertThat(client.describeLimits(new DescribeLimitsRequest()))
                    .isEqualTo(new DescribeLimitsResponse(80_000, 80_000, 40_000, 40_000));
        }
    }
}
