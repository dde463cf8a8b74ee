package dev.armature.server.action;

import static dev.armature.server.action.ControlParameters.TABLE_NAME;

import dev.armature.runtime.operation.DescribeContinuousBackupsRequest;
import dev.armature.runtime.operation.DescribeContinuousBackupsResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;

/** DescribeContinuousBackups. */
final class DescribeContinuousBackupsAction
        implements Action<DescribeContinuousBackupsRequest, DescribeContinuousBackupsResponse> {
    private static final StructureShape PARAMETERS = StructureShape.of("DescribeContinuousBackupsInput", TABLE_NAME);

    @Override
    public Operation<DescribeContinuousBackupsRequest, DescribeContinuousBackupsResponse> operation() {
        return Operation.DESCRIBE_CONTINUOUS_BACKUPS;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public DescribeContinuousBackupsRequest request(Structure parameters) {
        return new DescribeContinuousBackupsRequest(parameters.get(TABLE_NAME));
    }

    @Override
    public void write(
            DescribeContinuousBackupsRequest request, DescribeContinuousBackupsResponse response, JsonOutput json) {
        json.object(
                "ContinuousBackupsDescription",
                out -> ContinuousBackupsJson.write(out, response.continuousBackupsDescription()));
    }
}
