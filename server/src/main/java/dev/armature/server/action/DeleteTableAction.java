package dev.armature.server.action;

import static dev.armature.server.action.ControlParameters.TABLE_NAME;

import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DeleteTableResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;

/** DeleteTable. */
final class DeleteTableAction implements Action<DeleteTableRequest, DeleteTableResponse> {
    private static final StructureShape PARAMETERS = StructureShape.of("DeleteTableInput", TABLE_NAME);

    @Override
    public Operation<DeleteTableRequest, DeleteTableResponse> operation() {
        return Operation.DELETE_TABLE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public DeleteTableRequest request(Structure parameters) {
        return new DeleteTableRequest(parameters.get(TABLE_NAME));
    }

    @Override
    public void write(DeleteTableRequest request, DeleteTableResponse response, JsonOutput json) {
        json.object("TableDescription", out -> TableJson.write(out, response.tableDescription()));
    }
}
