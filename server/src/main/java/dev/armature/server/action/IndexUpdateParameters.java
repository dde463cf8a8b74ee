package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.NameShape;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parameters that change the global indexes of a table, and what they become. */
final class IndexUpdateParameters {
    private static final Member<String> INDEX_NAME = required("IndexName", NameShape.INDEX);
    private static final Member<Structure> CREATE = optional("Create", TableParameters.GLOBAL_INDEX);
    private static final Member<Structure> UPDATE = optional(
            "Update",
            StructureShape.of(
                    "UpdateGlobalSecondaryIndexAction",
                    INDEX_NAME,
                    TableParameters.PROVISIONED_THROUGHPUT,
                    TableParameters.ON_DEMAND_THROUGHPUT,
                    TableParameters.WARM_THROUGHPUT));
    private static final Member<Structure> DELETE =
            optional("Delete", StructureShape.of("DeleteGlobalSecondaryIndexAction", INDEX_NAME));

    static final Member<List<Structure>> INDEX_UPDATES = optional(
            "GlobalSecondaryIndexUpdates",
            ListShape.of(StructureShape.of("GlobalSecondaryIndexUpdate", UPDATE, CREATE, DELETE)));

    private IndexUpdateParameters() {}

    /** Returns the changes. */
    static List<GlobalSecondaryIndexUpdate> updates(Structure parameters) {
        List<GlobalSecondaryIndexUpdate> updates = new ArrayList<>();
        for (Structure update : parameters.list(INDEX_UPDATES)) {
            long actions = Stream.of(CREATE, UPDATE, DELETE).filter(update::has).count();
            if (actions != 1) {
                throw new ValidationException(Wording.indexUpdateOf(actions));
            }
            update.find(CREATE)
                    .map(TableParameters::globalIndex)
                    .map(GlobalSecondaryIndexUpdate.Create::new)
                    .ifPresent(updates::add);
            update.find(UPDATE)
                    .map(change -> new GlobalSecondaryIndexUpdate.Update(
                            change.get(INDEX_NAME),
                            TableParameters.throughput(change),
                            TableParameters.onDemandThroughput(change),
                            TableParameters.warmThroughput(change)))
                    .ifPresent(updates::add);
            update.find(DELETE)
                    .map(deleted -> new GlobalSecondaryIndexUpdate.Delete(deleted.get(INDEX_NAME)))
                    .ifPresent(updates::add);
        }
        return updates;
    }
}
