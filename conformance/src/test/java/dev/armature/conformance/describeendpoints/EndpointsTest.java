package dev.armature.conformance.describeendpoints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.DescribeEndpointsRequest;
import dev.armature.runtime.operation.Endpoint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EndpointsTest {
    @ParameterizedTest
    @EnumSource
    void namesTheHostOfTheRegionOrTheOneThatWasCalled(Front front) {
        try (DynamoClient client = front.open()) {
            List<Endpoint> endpoints =
                    client.describeEndpoints(new DescribeEndpointsRequest()).endpoints();

            assertThat(endpoints).singleElement().satisfies(endpoint -> {
                assertThat(endpoint.cachePeriodInMinutes()).isEqualTo(1440);
                assertThat(endpoint.address())
                        .matches(
                                front == Front.HTTP
                                        ? "127\\.0\\.0\\.1:\\d+"
                                        : "dynamodb\\.us-east-1\\.amazonaws\\.com");
            });
        }
    }
}
