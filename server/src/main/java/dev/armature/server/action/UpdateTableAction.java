package dev.armature.server.action;

import static dev.armature.server.action.ControlParameters.TABLE_NAME;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.UpdateTableResponse;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.List;

/** UpdateTable. Replicas are refused. */
final class UpdateTableAction implements Action<UpdateTableRequest, UpdateTableResponse> {
    private static final Member<List<Structure>> ATTRIBUTE_DEFINITIONS =
            optional("AttributeDefinitions", TableParameters.ATTRIBUTE_DEFINITIONS_SHAPE);
    private static final StructureShape PARAMETERS = StructureShape.of(
            "UpdateTableInput",
            ATTRIBUTE_DEFINITIONS,
            TABLE_NAME,
            TableParameters.BILLING_MODE,
            TableParameters.PROVISIONED_THROUGHPUT,
            IndexUpdateParameters.INDEX_UPDATES,
            TableParameters.STREAM_SPECIFICATION,
            TableParameters.ENCRYPTION,
            ReplicaParameters.REPLICA_UPDATES,
            TableParameters.TABLE_CLASS,
            TableParameters.DELETION_PROTECTION_ENABLED,
            ReplicaParameters.CONSISTENCY,
            ReplicaParameters.WITNESS_UPDATES,
            TableParameters.ON_DEMAND_THROUGHPUT,
            TableParameters.WARM_THROUGHPUT,
            TableParameters.REPLICATION_MODE);

    /** The parameters besides changes of indexes that a request may consist of. */
    private static final List<Member<?>> CHANGES = List.of(
            TableParameters.BILLING_MODE,
            TableParameters.PROVISIONED_THROUGHPUT,
            TableParameters.STREAM_SPECIFICATION,
            TableParameters.ENCRYPTION,
            TableParameters.TABLE_CLASS,
            TableParameters.DELETION_PROTECTION_ENABLED,
            TableParameters.ON_DEMAND_THROUGHPUT,
            TableParameters.WARM_THROUGHPUT);

    @Override
    public Operation<UpdateTableRequest, UpdateTableResponse> operation() {
        return Operation.UPDATE_TABLE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public void checkTogether(Structure parameters) {
        for (Member<?> member : List.of(
                ReplicaParameters.REPLICA_UPDATES,
                ReplicaParameters.WITNESS_UPDATES,
                ReplicaParameters.CONSISTENCY,
                TableParameters.REPLICATION_MODE)) {
            if (parameters.has(member)) {
                throw new ValidationException(Wording.replicasNotSupported(member.name()));
            }
        }
        if (parameters.has(IndexUpdateParameters.INDEX_UPDATES)
                && parameters.list(IndexUpdateParameters.INDEX_UPDATES).isEmpty()
                && CHANGES.stream().anyMatch(parameters::has)) {
            throw new ValidationException(Wording.emptyList(IndexUpdateParameters.INDEX_UPDATES.name()));
        }
    }

    @Override
    public UpdateTableRequest request(Structure parameters) {
        return new UpdateTableRequest(
                parameters.get(TABLE_NAME),
                TableParameters.attributeDefinitions(parameters, ATTRIBUTE_DEFINITIONS),
                IndexUpdateParameters.updates(parameters),
                parameters.choice(TableParameters.BILLING_MODE, BillingMode.class),
                TableParameters.throughput(parameters),
                TableParameters.stream(parameters),
                TableParameters.tableClass(parameters),
                parameters.find(TableParameters.DELETION_PROTECTION_ENABLED),
                TableParameters.encryption(parameters),
                TableParameters.onDemandThroughput(parameters),
                TableParameters.warmThroughput(parameters));
    }

    @Override
    public void write(UpdateTableRequest request, UpdateTableResponse response, JsonOutput json) {
        json.object("TableDescription", out -> TableJson.write(out, response.tableDescription()));
    }
}
