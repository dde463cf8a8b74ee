package dev.armature.server.action;

import static dev.armature.server.action.ControlParameters.TABLE_NAME;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.operation.UpdateTimeToLiveResponse;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.FlagShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;

/** UpdateTimeToLive. */
final class UpdateTimeToLiveAction implements Action<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse> {
    private static final Member<Boolean> ENABLED = required("Enabled", FlagShape.INSTANCE);
    private static final Member<String> ATTRIBUTE_NAME = required("AttributeName", TextShape.ofLength(1, 255));
    private static final Member<Structure> TIME_TO_LIVE_SPECIFICATION =
            required("TimeToLiveSpecification", StructureShape.of("TimeToLiveSpecification", ATTRIBUTE_NAME, ENABLED));
    private static final StructureShape PARAMETERS =
            StructureShape.of("UpdateTimeToLiveInput", TABLE_NAME, TIME_TO_LIVE_SPECIFICATION);

    @Override
    public Operation<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse> operation() {
        return Operation.UPDATE_TIME_TO_LIVE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public UpdateTimeToLiveRequest request(Structure parameters) {
        return request(parameters.get(TABLE_NAME), parameters.get(TIME_TO_LIVE_SPECIFICATION));
    }

    private static UpdateTimeToLiveRequest request(String tableName, Structure expiry) {
        return new UpdateTimeToLiveRequest(
                tableName, new TimeToLiveSpecification(expiry.get(ENABLED), expiry.get(ATTRIBUTE_NAME)));
    }

    @Override
    public void write(UpdateTimeToLiveRequest request, UpdateTimeToLiveResponse response, JsonOutput json) {
        TimeToLiveSpecification expiry = response.timeToLiveSpecification();
        json.object(
                "TimeToLiveSpecification",
                out -> out.flag("Enabled", expiry.enabled()).text("AttributeName", expiry.attributeName()));
    }
}
