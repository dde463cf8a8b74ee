package dev.armature.server.action;

import dev.armature.runtime.operation.DescribeEndpointsRequest;
import dev.armature.runtime.operation.DescribeEndpointsResponse;
import dev.armature.runtime.operation.Endpoint;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.Optional;

/** DescribeEndpoints. */
final class DescribeEndpointsAction implements Action<DescribeEndpointsRequest, DescribeEndpointsResponse> {
    private static final StructureShape PARAMETERS = StructureShape.of("DescribeEndpointsRequest");

    @Override
    public Operation<DescribeEndpointsRequest, DescribeEndpointsResponse> operation() {
        return Operation.DESCRIBE_ENDPOINTS;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public DescribeEndpointsRequest request(Structure parameters) {
        return new DescribeEndpointsRequest();
    }

    /** Names the host that was called: who goes where the client says would leave this server. */
    @Override
    public DescribeEndpointsResponse seenFrom(Optional<String> host, DescribeEndpointsResponse response) {
        if (host.isEmpty()) {
            return response;
        }
        return new DescribeEndpointsResponse(response.endpoints().stream()
                .map(endpoint -> new Endpoint(host.get(), endpoint.cachePeriodInMinutes()))
                .toList());
    }

    @Override
    public void write(DescribeEndpointsRequest request, DescribeEndpointsResponse response, JsonOutput json) {
        json.objects(
                "Endpoints",
                response.endpoints(),
                (out, one) ->
                        out.text("Address", one.address()).whole("CachePeriodInMinutes", one.cachePeriodInMinutes()));
    }
}
