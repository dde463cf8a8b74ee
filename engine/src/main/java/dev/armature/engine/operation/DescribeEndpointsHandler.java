package dev.armature.engine.operation;

import dev.armature.runtime.operation.DescribeEndpointsRequest;
import dev.armature.runtime.operation.DescribeEndpointsResponse;
import dev.armature.runtime.operation.Endpoint;
import java.util.List;

/** DescribeEndpoints: the host that the service has in the region of the engine. */
final class DescribeEndpointsHandler implements OperationHandler<DescribeEndpointsRequest, DescribeEndpointsResponse> {
    private static final long CACHE_MINUTES = 1440;

    private final String region;

    DescribeEndpointsHandler(String region) {
        this.region = region;
    }

    @Override
    public DescribeEndpointsResponse handle(DescribeEndpointsRequest request) {
        return new DescribeEndpointsResponse(
                List.of(new Endpoint("dynamodb." + region + ".amazonaws.com", CACHE_MINUTES)));
    }
}
