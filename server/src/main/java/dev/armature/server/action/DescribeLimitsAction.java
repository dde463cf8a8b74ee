package dev.armature.server.action;

import dev.armature.runtime.operation.DescribeLimitsRequest;
import dev.armature.runtime.operation.DescribeLimitsResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;

/** DescribeLimits. */
final class DescribeLimitsAction implements Action<DescribeLimitsRequest, DescribeLimitsResponse> {
    private static final StructureShape PARAMETERS = StructureShape.of("DescribeLimitsInput");

    @Override
    public Operation<DescribeLimitsRequest, DescribeLimitsResponse> operation() {
        return Operation.DESCRIBE_LIMITS;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public DescribeLimitsRequest request(Structure parameters) {
        return new DescribeLimitsRequest();
    }

    @Override
    public void write(DescribeLimitsRequest request, DescribeLimitsResponse response, JsonOutput json) {
        json.whole("AccountMaxReadCapacityUnits", response.accountMaxReadCapacityUnits())
                .whole("AccountMaxWriteCapacityUnits", response.accountMaxWriteCapacityUnits())
                .whole("TableMaxReadCapacityUnits", response.tableMaxReadCapacityUnits())
                .whole("TableMaxWriteCapacityUnits", response.tableMaxWriteCapacityUnits());
    }
}
