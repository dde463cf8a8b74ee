package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.DescribeEndpointsRequest;
import dev.armature.runtime.operation.DescribeEndpointsResponse;
import dev.armature.runtime.operation.Endpoint;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DescribeEndpoints. */
final class DescribeEndpointsTranslation
        extends Translation<
                DescribeEndpointsRequest,
                DescribeEndpointsResponse,
                software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest,
                software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsResponse> {
    static final DescribeEndpointsTranslation INSTANCE = new DescribeEndpointsTranslation();

    private DescribeEndpointsTranslation() {
        super(Operation.DESCRIBE_ENDPOINTS);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest requestToSdk(
            DescribeEndpointsRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest.builder()
                .build();
    }

    @Override
    DescribeEndpointsResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsResponse response) {
        return new DescribeEndpointsResponse(response.endpoints().stream()
                .map(one -> new Endpoint(one.address(), one.cachePeriodInMinutes()))
                .toList());
    }

    @Override
    DescribeEndpointsRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest request) {
        return new DescribeEndpointsRequest();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsResponse responseToSdk(
            DescribeEndpointsResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsResponse.builder()
                .endpoints(response.endpoints().stream()
                        .map(one -> software.amazon.awssdk.services.dynamodb.model.Endpoint.builder()
                                .address(one.address())
                                .cachePeriodInMinutes(one.cachePeriodInMinutes())
                                .build())
                        .toList())
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest request) {
        return client.describeEndpoints(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest request) {
        return client.describeEndpoints(request);
    }
}
