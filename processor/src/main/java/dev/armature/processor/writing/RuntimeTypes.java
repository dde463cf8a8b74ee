package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;

/** The types that generated code names and that the processor itself does not see: those of the runtime. */
final class RuntimeTypes {

    private static final String RUNTIME = "dev.armature.runtime";
    private static final String ATTRIBUTE = RUNTIME + ".attribute";
    private static final String KEY = RUNTIME + ".key";
    private static final String STREAM = RUNTIME + ".stream";
    private static final String TABLE = RUNTIME + ".table";

    static final ClassName ATTRIBUTE_TOKEN = ClassName.get(ATTRIBUTE, "Attribute");
    static final ClassName BINARY_ATTRIBUTE = ClassName.get(ATTRIBUTE, "BinaryAttribute");
    static final ClassName LIST_ATTRIBUTE = ClassName.get(ATTRIBUTE, "ListAttribute");
    static final ClassName MAP_ATTRIBUTE = ClassName.get(ATTRIBUTE, "MapAttribute");
    static final ClassName NUMBER_ATTRIBUTE = ClassName.get(ATTRIBUTE, "NumberAttribute");
    static final ClassName ORDERED_ATTRIBUTE = ClassName.get(ATTRIBUTE, "OrderedAttribute");
    static final ClassName SET_ATTRIBUTE = ClassName.get(ATTRIBUTE, "SetAttribute");
    static final ClassName STRING_ATTRIBUTE = ClassName.get(ATTRIBUTE, "StringAttribute");

    static final ClassName DOCUMENT_UPDATE = ClassName.get(ATTRIBUTE, "DocumentUpdate");
    static final ClassName LIST_UPDATE = ClassName.get(ATTRIBUTE, "ListUpdate");
    static final ClassName MAP_UPDATE = ClassName.get(ATTRIBUTE, "MapUpdate");
    static final ClassName NUMBER_UPDATE = ClassName.get(ATTRIBUTE, "NumberUpdate");
    static final ClassName OPTIONAL_LIST_UPDATE = ClassName.get(ATTRIBUTE, "OptionalListUpdate");
    static final ClassName OPTIONAL_MAP_UPDATE = ClassName.get(ATTRIBUTE, "OptionalMapUpdate");
    static final ClassName OPTIONAL_NUMBER_UPDATE = ClassName.get(ATTRIBUTE, "OptionalNumberUpdate");
    static final ClassName OPTIONAL_UNIQUE_UPDATE = ClassName.get(ATTRIBUTE, "OptionalUniqueUpdate");
    static final ClassName OPTIONAL_VALUE_UPDATE = ClassName.get(ATTRIBUTE, "OptionalValueUpdate");
    static final ClassName SET_UPDATE = ClassName.get(ATTRIBUTE, "SetUpdate");
    static final ClassName UPDATE_ACTIONS = ClassName.get(ATTRIBUTE, "UpdateActions");
    static final ClassName UNIQUE_UPDATE = ClassName.get(ATTRIBUTE, "UniqueUpdate");
    static final ClassName VALUE_UPDATE = ClassName.get(ATTRIBUTE, "ValueUpdate");

    static final ClassName DYNAMO_CLIENT = ClassName.get(RUNTIME + ".client", "DynamoClient");

    static final ClassName ATTRIBUTE_CONVERTER = ClassName.get(RUNTIME + ".codec", "AttributeConverter");
    static final ClassName ITEM_CODEC = ClassName.get(RUNTIME + ".codec", "ItemCodec");
    static final ClassName SEALED_CODEC = ClassName.get(RUNTIME + ".codec", "SealedCodec");
    static final ClassName SIZE_LIMIT = ClassName.get(RUNTIME + ".codec", "SizeLimit");
    static final ClassName STANDARD_CONVERTERS = ClassName.get(RUNTIME + ".codec", "StandardConverters");

    static final ClassName COMPOSED_KEY = ClassName.get(KEY, "ComposedKey");
    static final ClassName KEY_COMPONENT = ClassName.get(KEY, "KeyComponent");
    static final ClassName KEY_SEGMENT = ClassName.get(KEY, "KeySegment");
    static final ClassName KEY_TEMPLATE = ClassName.get(KEY, "KeyTemplate");
    static final ClassName KEY_VALUES = ClassName.get(KEY, "KeyValues");

    static final ClassName CONDITION = ClassName.get(RUNTIME + ".expression", "Condition");

    static final ClassName CHANGE = ClassName.get(STREAM, "Change");
    static final ClassName ENTITY_CHANGES = ClassName.get(STREAM, "EntityChanges");
    static final ClassName KEY_CHANGE = ClassName.get(STREAM, "KeyChange");
    static final ClassName NEW_IMAGE_CHANGE = ClassName.get(STREAM, "NewImageChange");
    static final ClassName OLD_IMAGE_CHANGE = ClassName.get(STREAM, "OldImageChange");
    static final ClassName STREAM_HANDLER = ClassName.get(STREAM, "StreamHandler");

    static final ClassName ACCESS_PATH = ClassName.get(TABLE, "AccessPath");
    static final ClassName COLLECTION_LOOKUP = ClassName.get(TABLE, "CollectionLookup");
    static final ClassName COMPOSED_MAPPING = ClassName.get(TABLE, "ComposedMapping");
    static final ClassName CONSISTENT_PARTIAL_QUERY = ClassName.get(TABLE, "ConsistentPartialQuery");
    static final ClassName BATCHING_REPOSITORY = ClassName.get(TABLE, "BatchingRepository");
    static final ClassName CONSISTENT_QUERY = ClassName.get(TABLE, "ConsistentQuery");
    static final ClassName ENTITY_ATTRIBUTES = ClassName.get(TABLE, "EntityAttributes");
    static final ClassName ENTITY_MAPPING = ClassName.get(TABLE, "EntityMapping");
    static final ClassName ENTITY_REPOSITORY = ClassName.get(TABLE, "EntityRepository");
    static final ClassName EXPIRY = ClassName.get(TABLE, "Expiry");
    static final ClassName ENTITY_TYPE = ClassName.get(TABLE, "EntityType");
    static final ClassName ENTITY_TYPES = ClassName.get(TABLE, "EntityTypes");
    static final ClassName GLOBAL_INDEX_QUERY = ClassName.get(TABLE, "GlobalIndexQuery");
    static final ClassName ID_GENERATOR = ClassName.get(TABLE, "IdGenerator");
    static final ClassName ITEM_PROJECTION = ClassName.get(TABLE, "ItemProjection");
    static final ClassName PARTIAL_QUERY = ClassName.get(TABLE, "PartialQuery");
    static final ClassName NUMBER_SORT_CONDITION = ClassName.get(TABLE, "NumberSortCondition");
    static final ClassName NUMBER_SORT_PART_CONDITION = ClassName.get(TABLE, "NumberSortPartCondition");
    static final ClassName PREFIX_SORT_CONDITION = ClassName.get(TABLE, "PrefixSortCondition");
    static final ClassName PREFIX_SORT_PART_CONDITION = ClassName.get(TABLE, "PrefixSortPartCondition");
    static final ClassName PLAIN_TABLE = ClassName.get(TABLE, "PlainTable");
    static final ClassName PROJECTION_DECODER = ClassName.get(TABLE, "ProjectionDecoder");
    static final ClassName READ_PLAN = ClassName.get(TABLE, "ReadPlan");
    static final ClassName SHARED_ATTRIBUTES = ClassName.get(TABLE, "SharedAttributes");
    static final ClassName SPAN_CONDITION = ClassName.get(TABLE, "SpanCondition");
    static final ClassName SORT_CONDITION = ClassName.get(TABLE, "SortCondition");
    static final ClassName SORT_PART_CONDITION = ClassName.get(TABLE, "SortPartCondition");
    static final ClassName TABLE_BINDING = ClassName.get(TABLE, "TableBinding");
    static final ClassName TABLE_BUILDER = ClassName.get(TABLE, "TableBuilder");
    static final ClassName TABLE_DEFINITION = ClassName.get(TABLE, "TableDefinition");
    static final ClassName TABLE_FACADE = ClassName.get(TABLE, "TableFacade");
    static final ClassName TABLE_SCAN = ClassName.get(TABLE, "TableScan");
    static final ClassName TRANSACTION_ACTIONS = ClassName.get(TABLE, "TransactionActions");
    static final ClassName UNIQUE_ATTRIBUTE = ClassName.get(TABLE, "UniqueAttribute");
    static final ClassName VERSIONED_TABLE = ClassName.get(TABLE, "VersionedTable");

    static final ClassName ATTRIBUTE_NAME = ClassName.get(RUNTIME + ".value", "AttributeName");
    static final ClassName ATTRIBUTE_SINK = ClassName.get(RUNTIME + ".value", "AttributeSink");
    static final ClassName ATTRIBUTE_SOURCE = ClassName.get(RUNTIME + ".value", "AttributeSource");
    static final ClassName ATTRIBUTE_TYPE = ClassName.get(RUNTIME + ".value", "AttributeType");
    static final ClassName DOCUMENT_PATH = ClassName.get(RUNTIME + ".value", "DocumentPath");

    /** Not the runtime's own, but what it marks its own nullable types with. */
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}
}
