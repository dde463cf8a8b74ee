package dev.armature.server.action;

import static dev.armature.server.action.ControlParameters.TABLE_NAME;

import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.DescribeTimeToLiveResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.TimeToLiveDescription;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;

/** DescribeTimeToLive. */
final class DescribeTimeToLiveAction implements Action<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse> {
    private static final StructureShape PARAMETERS = StructureShape.of("DescribeTimeToLiveInput", TABLE_NAME);

    @Override
    public Operation<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse> operation() {
        return Operation.DESCRIBE_TIME_TO_LIVE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public DescribeTimeToLiveRequest request(Structure parameters) {
        return new DescribeTimeToLiveRequest(parameters.get(TABLE_NAME));
    }

    @Override
    public void write(DescribeTimeToLiveRequest request, DescribeTimeToLiveResponse response, JsonOutput json) {
        TimeToLiveDescription expiry = response.timeToLiveDescription();
        json.object(
                "TimeToLiveDescription",
                out -> out.text("TimeToLiveStatus", expiry.timeToLiveStatus().name())
                        .text("AttributeName", expiry.attributeName()));
    }
}
