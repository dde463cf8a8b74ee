package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import dev.armature.server.protocol.shape.WholeShape;
import java.util.List;

/** The parameters that replicate a table to other regions, which is refused; they are checked like all others first. */
final class ReplicaParameters {
    private static final Member<String> REGION_NAME = required("RegionName", TextShape.ANY);
    private static final Member<Structure> PROVISIONED = optional(
            "ProvisionedThroughputOverride",
            StructureShape.of(
                    "ProvisionedThroughputOverride",
                    optional("ReadCapacityUnits", WholeShape.ofLong(Limits.atLeast(1)))));
    private static final Member<Structure> ON_DEMAND = optional(
            "OnDemandThroughputOverride",
            StructureShape.of(
                    "OnDemandThroughputOverride", optional("MaxReadRequestUnits", WholeShape.ofLong(Limits.NONE))));

    static final Member<List<Structure>> REPLICA_UPDATES = optional(
            "ReplicaUpdates",
            new ListShape<>(
                    StructureShape.of(
                            "ReplicationGroupUpdate",
                            optional("Create", replica("CreateReplicationGroupMemberAction")),
                            optional("Update", replica("UpdateReplicationGroupMemberAction")),
                            optional("Delete", region("DeleteReplicationGroupMemberAction"))),
                    Limits.atLeast(1)));
    static final Member<List<Structure>> WITNESS_UPDATES = optional(
            "GlobalTableWitnessUpdates",
            new ListShape<>(
                    StructureShape.of(
                            "GlobalTableWitnessGroupUpdate",
                            optional("Create", region("CreateGlobalTableWitnessGroupMemberAction")),
                            optional("Delete", region("DeleteGlobalTableWitnessGroupMemberAction"))),
                    new Limits(1, 1)));
    static final Member<String> CONSISTENCY = optional("MultiRegionConsistency", TextShape.oneOf("EVENTUAL", "STRONG"));

    private ReplicaParameters() {}

    private static StructureShape region(String name) {
        return StructureShape.of(name, REGION_NAME);
    }

    private static StructureShape replica(String name) {
        return StructureShape.of(
                name,
                REGION_NAME,
                optional("KMSMasterKeyId", TextShape.ANY),
                PROVISIONED,
                ON_DEMAND,
                optional(
                        "GlobalSecondaryIndexes",
                        new ListShape<>(
                                StructureShape.of(
                                        "ReplicaGlobalSecondaryIndex",
                                        required("IndexName", Parameters.RESOURCE_NAME),
                                        PROVISIONED,
                                        ON_DEMAND),
                                Limits.atLeast(1))),
                optional("TableClassOverride", TextShape.oneOf("STANDARD", "STANDARD_INFREQUENT_ACCESS")));
    }
}
