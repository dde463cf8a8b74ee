package dev.armature.conformance.describeendpoints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.DescribeEndpointsRequest;
import dev.armature.runtime.operation.Endpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EndpointsTest {
    @ParameterizedTest
    @EnumSource
    void namesTheHostOfTheRegion(Front front) {
        try (DynamoClient client = front.open()) {
            assertThat(client.describeEndpoints(new DescribeEndpointsRequest()).endpoints())
                    .containsExactly(new Endpoint("dynamodb.us-east-1.amazonaws.com", 1440));
        }
    }
}
