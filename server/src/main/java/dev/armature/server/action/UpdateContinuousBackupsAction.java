package dev.armature.server.action;

import static dev.armature.server.action.ControlParameters.TABLE_NAME;
import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.PointInTimeRecoverySpecification;
import dev.armature.runtime.operation.UpdateContinuousBackupsRequest;
import dev.armature.runtime.operation.UpdateContinuousBackupsResponse;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.FlagShape;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.WholeShape;

/** UpdateContinuousBackups. */
final class UpdateContinuousBackupsAction
        implements Action<UpdateContinuousBackupsRequest, UpdateContinuousBackupsResponse> {
    private static final Member<Boolean> ENABLED = required("PointInTimeRecoveryEnabled", FlagShape.INSTANCE);
    private static final Member<Long> DAYS = optional("RecoveryPeriodInDays", WholeShape.integer(new Limits(1, 35)));
    private static final Member<Structure> SPECIFICATION = required(
            "PointInTimeRecoverySpecification", StructureShape.of("PointInTimeRecoverySpecification", ENABLED, DAYS));
    private static final StructureShape PARAMETERS =
            StructureShape.of("UpdateContinuousBackupsInput", TABLE_NAME, SPECIFICATION);

    @Override
    public Operation<UpdateContinuousBackupsRequest, UpdateContinuousBackupsResponse> operation() {
        return Operation.UPDATE_CONTINUOUS_BACKUPS;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public UpdateContinuousBackupsRequest request(Structure parameters) {
        return request(parameters.get(TABLE_NAME), parameters.get(SPECIFICATION));
    }

    private static UpdateContinuousBackupsRequest request(String tableName, Structure recovery) {
        return new UpdateContinuousBackupsRequest(
                tableName, new PointInTimeRecoverySpecification(recovery.get(ENABLED), recovery.integer(DAYS)));
    }

    @Override
    public void write(
            UpdateContinuousBackupsRequest request, UpdateContinuousBackupsResponse response, JsonOutput json) {
        json.object(
                "ContinuousBackupsDescription",
                out -> ContinuousBackupsJson.write(out, response.continuousBackupsDescription()));
    }
}
