package dev.armature.server.action;

import static dev.armature.server.action.ControlParameters.TABLE_NAME;
import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.CreateTableResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import java.util.List;

/**
 * CreateTable. Resource policies and global tables are checked like all parameters, and have no effect.
 */
final class CreateTableAction implements Action<CreateTableRequest, CreateTableResponse> {
    private static final Member<List<Structure>> ATTRIBUTE_DEFINITIONS =
            required("AttributeDefinitions", TableParameters.ATTRIBUTE_DEFINITIONS_SHAPE);
    private static final Member<List<Structure>> LOCAL_INDEXES =
            optional("LocalSecondaryIndexes", ListShape.of(TableParameters.LOCAL_INDEX));
    private static final Member<List<Structure>> GLOBAL_INDEXES =
            optional("GlobalSecondaryIndexes", ListShape.of(TableParameters.GLOBAL_INDEX));

    private static final Member<List<Structure>> TAGS = optional("Tags", TagParameters.TAGS_SHAPE);
    private static final StructureShape PARAMETERS = StructureShape.of(
            "CreateTableInput",
            ATTRIBUTE_DEFINITIONS,
            TABLE_NAME,
            TableParameters.TABLE_KEY_SCHEMA,
            LOCAL_INDEXES,
            GLOBAL_INDEXES,
            TableParameters.BILLING_MODE,
            TableParameters.PROVISIONED_THROUGHPUT,
            TableParameters.STREAM_SPECIFICATION,
            TableParameters.ENCRYPTION,
            TAGS,
            TableParameters.TABLE_CLASS,
            TableParameters.DELETION_PROTECTION_ENABLED,
            TableParameters.WARM_THROUGHPUT,
            optional("ResourcePolicy", TextShape.ANY),
            TableParameters.ON_DEMAND_THROUGHPUT,
            optional("GlobalTableSourceArn", Parameters.TABLE_ARN),
            TableParameters.REPLICATION_MODE);

    @Override
    public Operation<CreateTableRequest, CreateTableResponse> operation() {
        return Operation.CREATE_TABLE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public void checkTogether(Structure parameters) {
        for (Member<List<Structure>> indexes : List.of(LOCAL_INDEXES, GLOBAL_INDEXES)) {
            if (parameters.has(indexes) && parameters.list(indexes).isEmpty()) {
                throw new ValidationException(Wording.emptyList(indexes.name()));
            }
        }
    }

    @Override
    public CreateTableRequest request(Structure parameters) {
        return new CreateTableRequest(
                parameters.get(TABLE_NAME),
                TableParameters.attributeDefinitions(parameters, ATTRIBUTE_DEFINITIONS),
                TableParameters.keySchema(parameters, TableParameters.TABLE_KEY_SCHEMA),
                parameters.list(LOCAL_INDEXES).stream()
                        .map(TableParameters::localIndex)
                        .toList(),
                parameters.list(GLOBAL_INDEXES).stream()
                        .map(TableParameters::globalIndex)
                        .toList(),
                parameters.choice(TableParameters.BILLING_MODE, BillingMode.PROVISIONED),
                TableParameters.throughput(parameters),
                TableParameters.stream(parameters),
                TableParameters.tableClass(parameters),
                parameters.flag(TableParameters.DELETION_PROTECTION_ENABLED, false),
                TagParameters.tags(parameters.list(TAGS)),
                TableParameters.encryption(parameters),
                TableParameters.onDemandThroughput(parameters),
                TableParameters.warmThroughput(parameters));
    }

    @Override
    public void write(CreateTableRequest request, CreateTableResponse response, JsonOutput json) {
        json.object("TableDescription", out -> TableJson.write(out, response.tableDescription()));
    }
}
