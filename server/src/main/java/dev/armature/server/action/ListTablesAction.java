package dev.armature.server.action;

import static dev.armature.server.action.Parameters.RESOURCE_NAME;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.WholeShape;

/** ListTables. */
final class ListTablesAction implements Action<ListTablesRequest, ListTablesResponse> {
    private static final Member<String> EXCLUSIVE_START_TABLE_NAME = optional("ExclusiveStartTableName", RESOURCE_NAME);
    private static final Member<Long> LIMIT = optional("Limit", WholeShape.integer(new Limits(1, 100)));
    private static final StructureShape PARAMETERS =
            StructureShape.of("ListTablesInput", EXCLUSIVE_START_TABLE_NAME, LIMIT);

    @Override
    public Operation<ListTablesRequest, ListTablesResponse> operation() {
        return Operation.LIST_TABLES;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public ListTablesRequest request(Structure parameters) {
        return new ListTablesRequest(parameters.find(EXCLUSIVE_START_TABLE_NAME), parameters.integer(LIMIT));
    }

    @Override
    public void write(ListTablesRequest request, ListTablesResponse response, JsonOutput json) {
        json.texts("TableNames", response.tableNames())
                .text("LastEvaluatedTableName", response.lastEvaluatedTableName());
    }
}
