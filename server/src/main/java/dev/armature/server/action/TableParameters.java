package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.SseSpecification;
import dev.armature.runtime.operation.SseType;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.TableClass;
import dev.armature.runtime.operation.WarmThroughput;
import dev.armature.runtime.value.AttributeType;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.FlagShape;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.NameShape;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import dev.armature.server.protocol.shape.WholeShape;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parameters that define tables and indexes, and what they become. */
final class TableParameters {
    private static final TextShape KEY_ATTRIBUTE_NAME = TextShape.ofLength(1, 255);
    private static final WholeShape UNITS = WholeShape.ofLong(Limits.atLeast(1));
    private static final WholeShape ANY_UNITS = WholeShape.ofLong(Limits.NONE);

    private static final Member<String> ATTRIBUTE_NAME = required("AttributeName", KEY_ATTRIBUTE_NAME);
    private static final Member<String> ATTRIBUTE_TYPE = required("AttributeType", TextShape.oneOf("B", "N", "S"));
    private static final Member<String> KEY_TYPE = required("KeyType", TextShape.oneOf("HASH", "RANGE"));
    private static final StructureShape KEY_ELEMENT = StructureShape.of("KeySchemaElement", ATTRIBUTE_NAME, KEY_TYPE);
    private static final ListShape<Structure> KEY_SCHEMA_SHAPE = new ListShape<>(KEY_ELEMENT, new Limits(1, 2));
    private static final ListShape<Structure> GLOBAL_KEY_SCHEMA_SHAPE = new ListShape<>(KEY_ELEMENT, Limits.atLeast(1));

    private static final Member<String> PROJECTION_TYPE =
            optional("ProjectionType", TextShape.oneOf("ALL", "INCLUDE", "KEYS_ONLY"));
    private static final Member<List<String>> NON_KEY_ATTRIBUTES =
            optional("NonKeyAttributes", new ListShape<>(KEY_ATTRIBUTE_NAME, new Limits(1, 20)));
    private static final Member<Structure> PROJECTION =
            required("Projection", StructureShape.of("Projection", PROJECTION_TYPE, NON_KEY_ATTRIBUTES));
    private static final Member<String> INDEX_NAME = required("IndexName", NameShape.INDEX);
    private static final Member<List<Structure>> LOCAL_KEY_SCHEMA = required("KeySchema", KEY_SCHEMA_SHAPE);
    private static final Member<List<Structure>> GLOBAL_KEY_SCHEMA = required("KeySchema", GLOBAL_KEY_SCHEMA_SHAPE);

    private static final Member<Long> READ_UNITS = required("ReadCapacityUnits", UNITS);
    private static final Member<Long> WRITE_UNITS = required("WriteCapacityUnits", UNITS);
    private static final Member<Long> MOST_READ_UNITS = optional("MaxReadRequestUnits", ANY_UNITS);
    private static final Member<Long> MOST_WRITE_UNITS = optional("MaxWriteRequestUnits", ANY_UNITS);
    private static final Member<Long> WARM_READ_UNITS = optional("ReadUnitsPerSecond", ANY_UNITS);
    private static final Member<Long> WARM_WRITE_UNITS = optional("WriteUnitsPerSecond", ANY_UNITS);
    private static final Member<Boolean> ENCRYPTED = optional("Enabled", FlagShape.INSTANCE);
    private static final Member<String> ENCRYPTION_TYPE = optional("SSEType", TextShape.oneOf("AES256", "KMS"));
    private static final Member<String> ENCRYPTION_KEY =
            optional("KMSMasterKeyId", new TextShape(Limits.atLeast(1), Optional.empty(), List.of()));
    private static final Member<Boolean> STREAM_ENABLED = required("StreamEnabled", FlagShape.INSTANCE);
    private static final Member<String> STREAM_VIEW_TYPE =
            optional("StreamViewType", TextShape.oneOf("OLD_IMAGE", "KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE"));

    static final ListShape<Structure> ATTRIBUTE_DEFINITIONS_SHAPE =
            ListShape.of(StructureShape.of("AttributeDefinition", ATTRIBUTE_TYPE, ATTRIBUTE_NAME));
    static final Member<List<Structure>> TABLE_KEY_SCHEMA = required("KeySchema", KEY_SCHEMA_SHAPE);
    static final Member<String> BILLING_MODE =
            optional("BillingMode", TextShape.oneOf("PROVISIONED", "PAY_PER_REQUEST"));
    static final Member<Structure> PROVISIONED_THROUGHPUT =
            optional("ProvisionedThroughput", StructureShape.of("ProvisionedThroughput", WRITE_UNITS, READ_UNITS));
    static final Member<Structure> STREAM_SPECIFICATION =
            optional("StreamSpecification", StructureShape.of("StreamSpecification", STREAM_ENABLED, STREAM_VIEW_TYPE));
    static final Member<Structure> ON_DEMAND_THROUGHPUT =
            optional("OnDemandThroughput", StructureShape.of("OnDemandThroughput", MOST_READ_UNITS, MOST_WRITE_UNITS));
    static final Member<Structure> WARM_THROUGHPUT =
            optional("WarmThroughput", StructureShape.of("WarmThroughput", WARM_READ_UNITS, WARM_WRITE_UNITS));

    static final Member<String> TABLE_CLASS = optional("TableClass", TextShape.ANY);
    static final Member<Boolean> DELETION_PROTECTION_ENABLED =
            optional("DeletionProtectionEnabled", FlagShape.INSTANCE);
    static final Member<Structure> ENCRYPTION = optional(
            "SSESpecification", StructureShape.of("SSESpecification", ENCRYPTED, ENCRYPTION_TYPE, ENCRYPTION_KEY));
    static final Member<String> REPLICATION_MODE = optional(
            "GlobalTableSettingsReplicationMode", TextShape.oneOf("ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"));

    static final StructureShape LOCAL_INDEX =
            StructureShape.of("LocalSecondaryIndex", INDEX_NAME, LOCAL_KEY_SCHEMA, PROJECTION);
    static final StructureShape GLOBAL_INDEX = StructureShape.of(
            "GlobalSecondaryIndex",
            INDEX_NAME,
            GLOBAL_KEY_SCHEMA,
            PROJECTION,
            PROVISIONED_THROUGHPUT,
            ON_DEMAND_THROUGHPUT,
            WARM_THROUGHPUT);

    private TableParameters() {}

    static List<AttributeDefinition> attributeDefinitions(Structure parameters, Member<List<Structure>> member) {
        return parameters.list(member).stream()
                .map(one -> new AttributeDefinition(
                        one.get(ATTRIBUTE_NAME), AttributeType.valueOf(one.get(ATTRIBUTE_TYPE))))
                .toList();
    }

    static List<KeySchemaElement> keySchema(Structure parameters, Member<List<Structure>> member) {
        return parameters.list(member).stream()
                .map(one -> new KeySchemaElement(one.get(ATTRIBUTE_NAME), KeyType.valueOf(one.get(KEY_TYPE))))
                .toList();
    }

    static LocalSecondaryIndex localIndex(Structure index) {
        return new LocalSecondaryIndex(
                index.get(INDEX_NAME), keySchema(index, LOCAL_KEY_SCHEMA), projection(index.get(PROJECTION)));
    }

    static GlobalSecondaryIndex globalIndex(Structure index) {
        return new GlobalSecondaryIndex(
                index.get(INDEX_NAME),
                keySchema(index, GLOBAL_KEY_SCHEMA),
                projection(index.get(PROJECTION)),
                throughput(index),
                onDemandThroughput(index),
                warmThroughput(index));
    }

    private static IndexProjection projection(Structure projection) {
        if (!projection.has(PROJECTION_TYPE)) {
            throw new ValidationException(Wording.INVALID + "Unknown ProjectionType: null");
        }
        return new IndexProjection(
                ProjectionType.valueOf(projection.get(PROJECTION_TYPE)), projection.list(NON_KEY_ATTRIBUTES));
    }

    static Optional<ProvisionedThroughput> throughput(Structure parameters) {
        return parameters
                .find(PROVISIONED_THROUGHPUT)
                .map(units -> new ProvisionedThroughput(units.get(READ_UNITS), units.get(WRITE_UNITS)));
    }

    /** A class that is none is refused in words of its own, after all limits. */
    static Optional<TableClass> tableClass(Structure parameters) {
        Optional<String> name = parameters.find(TABLE_CLASS);
        Optional<TableClass> found = Arrays.stream(TableClass.values())
                .filter(one -> name.filter(one.name()::equals).isPresent())
                .findFirst();
        if (name.isPresent() && found.isEmpty()) {
            throw new ValidationException(Wording.invalidTableClass());
        }
        return found;
    }

    static Optional<OnDemandThroughput> onDemandThroughput(Structure parameters) {
        return parameters
                .find(ON_DEMAND_THROUGHPUT)
                .map(most -> new OnDemandThroughput(most.find(MOST_READ_UNITS), most.find(MOST_WRITE_UNITS)));
    }

    static Optional<WarmThroughput> warmThroughput(Structure parameters) {
        return parameters
                .find(WARM_THROUGHPUT)
                .map(warm -> new WarmThroughput(warm.find(WARM_READ_UNITS), warm.find(WARM_WRITE_UNITS)));
    }

    static Optional<SseSpecification> encryption(Structure parameters) {
        return parameters
                .find(ENCRYPTION)
                .map(key -> new SseSpecification(
                        key.find(ENCRYPTED), key.choice(ENCRYPTION_TYPE, SseType.class), key.find(ENCRYPTION_KEY)));
    }

    static Optional<StreamSpecification> stream(Structure parameters) {
        return parameters
                .find(STREAM_SPECIFICATION)
                .map(stream -> new StreamSpecification(
                        stream.get(STREAM_ENABLED), stream.choice(STREAM_VIEW_TYPE, StreamViewType.class)));
    }
}
