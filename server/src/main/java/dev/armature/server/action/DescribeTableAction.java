package dev.armature.server.action;

import static dev.armature.server.action.ControlParameters.TABLE_NAME;

import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.DescribeTableResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;

/** DescribeTable. */
final class DescribeTableAction implements Action<DescribeTableRequest, DescribeTableResponse> {
    private static final StructureShape PARAMETERS = StructureShape.of("DescribeTableInput", TABLE_NAME);

    @Override
    public Operation<DescribeTableRequest, DescribeTableResponse> operation() {
        return Operation.DESCRIBE_TABLE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public DescribeTableRequest request(Structure parameters) {
        return new DescribeTableRequest(parameters.get(TABLE_NAME));
    }

    @Override
    public void write(DescribeTableRequest request, DescribeTableResponse response, JsonOutput json) {
        json.object("Table", out -> TableJson.write(out, response.table()));
    }
}
