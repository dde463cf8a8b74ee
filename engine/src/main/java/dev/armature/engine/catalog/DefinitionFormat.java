package dev.armature.engine.catalog;

import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.IndexStatus;
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
import dev.armature.runtime.operation.Tag;
import dev.armature.runtime.operation.WarmThroughput;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Definitions as items, the form in which they are kept: each list is a list of maps, each optional part may be absent. */
final class DefinitionFormat {
    private static final AttributeName NAME = AttributeName.of("name");
    private static final AttributeName ID = AttributeName.of("id");
    private static final AttributeName KEYSPACE = AttributeName.of("keyspace");
    private static final AttributeName CREATED_AT_MILLIS = AttributeName.of("createdAtMillis");
    private static final AttributeName ATTRIBUTES = AttributeName.of("attributes");
    private static final AttributeName TYPE = AttributeName.of("type");
    private static final AttributeName KEY = AttributeName.of("key");
    private static final AttributeName LOCAL_INDEXES = AttributeName.of("localIndexes");
    private static final AttributeName GLOBAL_INDEXES = AttributeName.of("globalIndexes");
    private static final AttributeName PROJECTION = AttributeName.of("projection");
    private static final AttributeName INCLUDED = AttributeName.of("included");
    private static final AttributeName READ_CAPACITY = AttributeName.of("readCapacity");
    private static final AttributeName WRITE_CAPACITY = AttributeName.of("writeCapacity");
    private static final AttributeName MOST_READS = AttributeName.of("mostReads");
    private static final AttributeName MOST_WRITES = AttributeName.of("mostWrites");
    private static final AttributeName WARM_READS = AttributeName.of("warmReads");
    private static final AttributeName WARM_WRITES = AttributeName.of("warmWrites");
    private static final AttributeName ENCRYPTED = AttributeName.of("encrypted");
    private static final AttributeName ENCRYPTION_KEY = AttributeName.of("encryptionKey");
    private static final AttributeName BILLING = AttributeName.of("billing");
    private static final AttributeName STREAM = AttributeName.of("stream");
    private static final AttributeName STREAM_VIEW = AttributeName.of("streamView");
    private static final AttributeName TABLE_CLASS = AttributeName.of("tableClass");
    private static final AttributeName PROTECTED = AttributeName.of("deletionProtection");
    private static final AttributeName TAGS = AttributeName.of("tags");
    private static final AttributeName VALUE = AttributeName.of("value");
    private static final AttributeName NEXT = AttributeName.of("next");

    private DefinitionFormat() {}

    static Item writeCounter(int next) {
        ItemSink sink = new ItemSink();
        sink.attribute(NEXT).number(next);
        return sink.toItem();
    }

    static int readCounter(Item counter) {
        return counter.source().at(NEXT).intNumber();
    }

    // Loops throughout, where functions would be shorter: a program's first table is on its way to its first item, and
    // each lambda costs a class that is made at run time.

    static Item write(TableDefinition table) {
        CreateTableRequest request = table.request();
        ItemSink sink = new ItemSink(1024);
        sink.attribute(NAME).string(table.name());
        sink.attribute(ID).string(table.id());
        sink.attribute(KEYSPACE).number(table.keyspace());
        sink.attribute(CREATED_AT_MILLIS).number(table.createdAtMillis());
        sink.attribute(ATTRIBUTES).startList();
        for (AttributeDefinition attribute : request.attributeDefinitions()) {
            writePair(
                    sink,
                    attribute.attributeName(),
                    TYPE,
                    attribute.attributeType().name());
        }
        sink.endList();
        writeKey(sink, request.keySchema());
        writeIndexes(sink, table);
        sink.attribute(BILLING).string(request.billingMode().name());
        writeThroughput(sink, request.provisionedThroughput());
        writeMostAndWarm(sink, request.onDemandThroughput(), request.warmThroughput());
        writeEncryption(sink, request.sseSpecification());
        writeStream(sink, request.streamSpecification());
        if (request.tableClass().isPresent()) {
            sink.attribute(TABLE_CLASS).string(request.tableClass().get().name());
        }
        sink.attribute(PROTECTED).bool(request.deletionProtectionEnabled());
        sink.attribute(TAGS).startList();
        for (Tag tag : request.tags()) {
            writePair(sink, tag.key(), VALUE, tag.value());
        }
        sink.endList();
        SettingsFormat.write(table.settings(), sink);
        return sink.toItem();
    }

    private static void writePair(AttributeSink sink, String name, AttributeName second, String value) {
        sink.startMap();
        sink.attribute(NAME).string(name);
        sink.attribute(second).string(value);
        sink.endMap();
    }

    private static void writeKey(AttributeSink sink, List<KeySchemaElement> key) {
        sink.attribute(KEY).startList();
        for (KeySchemaElement element : key) {
            writePair(sink, element.attributeName(), TYPE, element.keyType().name());
        }
        sink.endList();
    }

    private static void writeIndexes(AttributeSink sink, TableDefinition table) {
        CreateTableRequest request = table.request();
        sink.attribute(LOCAL_INDEXES).startList();
        for (LocalSecondaryIndex index : request.localSecondaryIndexes()) {
            sink.startMap();
            writeIndex(sink, table, index.indexName(), index.keySchema(), index.projection());
            sink.endMap();
        }
        sink.endList();
        sink.attribute(GLOBAL_INDEXES).startList();
        for (GlobalSecondaryIndex index : request.globalSecondaryIndexes()) {
            if (table.place(index.indexName()).status() != IndexStatus.ACTIVE) {
                // Half an index is none: whoever opens the store meanwhile finds it as it was before.
                continue;
            }
            sink.startMap();
            writeIndex(sink, table, index.indexName(), index.keySchema(), index.projection());
            writeThroughput(sink, index.provisionedThroughput());
            writeMostAndWarm(sink, index.onDemandThroughput(), index.warmThroughput());
            sink.endMap();
        }
        sink.endList();
    }

    private static void writeIndex(
            AttributeSink sink,
            TableDefinition table,
            String name,
            List<KeySchemaElement> key,
            IndexProjection projection) {
        sink.attribute(NAME).string(name);
        sink.attribute(KEYSPACE).number(table.place(name).keyspace());
        writeKey(sink, key);
        sink.attribute(PROJECTION).string(projection.projectionType().name());
        sink.attribute(INCLUDED).startList();
        for (String attribute : projection.nonKeyAttributes()) {
            sink.string(attribute);
        }
        sink.endList();
    }

    private static void writeThroughput(AttributeSink sink, Optional<ProvisionedThroughput> throughput) {
        if (throughput.isPresent()) {
            sink.attribute(READ_CAPACITY).number(throughput.get().readCapacityUnits());
            sink.attribute(WRITE_CAPACITY).number(throughput.get().writeCapacityUnits());
        }
    }

    private static void writeMostAndWarm(
            AttributeSink sink, Optional<OnDemandThroughput> most, Optional<WarmThroughput> warm) {
        if (most.isPresent()) {
            StoredFields.writeOptional(sink, MOST_READS, most.get().maxReadRequestUnits());
            StoredFields.writeOptional(sink, MOST_WRITES, most.get().maxWriteRequestUnits());
        }
        if (warm.isPresent()) {
            StoredFields.writeOptional(sink, WARM_READS, warm.get().readUnitsPerSecond());
            StoredFields.writeOptional(sink, WARM_WRITES, warm.get().writeUnitsPerSecond());
        }
    }

    private static void writeEncryption(AttributeSink sink, Optional<SseSpecification> encryption) {
        if (encryption.isPresent()) {
            sink.attribute(ENCRYPTED).bool(encryption.get().isEnabled());
            if (encryption.get().kmsMasterKeyId().isPresent()) {
                sink.attribute(ENCRYPTION_KEY)
                        .string(encryption.get().kmsMasterKeyId().get());
            }
        }
    }

    private static void writeStream(AttributeSink sink, Optional<StreamSpecification> stream) {
        if (stream.isPresent()) {
            sink.attribute(STREAM).bool(stream.get().streamEnabled());
            if (stream.get().streamViewType().isPresent()) {
                sink.attribute(STREAM_VIEW)
                        .string(stream.get().streamViewType().get().name());
            }
        }
    }

    static TableDefinition read(Item item) {
        AttributeSource source = item.source();
        String name = source.at(NAME).string();
        String id = source.at(ID).string();
        int keyspace = source.at(KEYSPACE).intNumber();
        long createdAtMillis = source.at(CREATED_AT_MILLIS).longNumber();
        List<AttributeDefinition> attributes = new ArrayList<>();
        for (source.at(ATTRIBUTES).enter(); StoredFields.nextMap(source); source.exit()) {
            attributes.add(new AttributeDefinition(
                    source.at(NAME).string(),
                    AttributeType.valueOf(source.at(TYPE).string())));
        }
        source.exit();
        CreateTableRequest.Builder request = CreateTableRequest.builder(name, attributes, readKey(source));
        Map<String, IndexPlace> places = new HashMap<>();
        request.localSecondaryIndexes(readLocalIndexes(source, places));
        request.globalSecondaryIndexes(readGlobalIndexes(source, places));
        request.billingMode(BillingMode.valueOf(source.at(BILLING).string()));
        readThroughput(source).ifPresent(request::provisionedThroughput);
        readMost(source).ifPresent(request::onDemandThroughput);
        readWarm(source).ifPresent(request::warmThroughput);
        readEncryption(source).ifPresent(request::sseSpecification);
        readStream(source).ifPresent(request::streamSpecification);
        if (source.find(TABLE_CLASS)) {
            request.tableClass(TableClass.valueOf(source.string()));
        }
        request.deletionProtectionEnabled(source.find(PROTECTED) && source.bool());
        List<Tag> tags = new ArrayList<>();
        for (source.at(TAGS).enter(); StoredFields.nextMap(source); source.exit()) {
            tags.add(new Tag(source.at(NAME).string(), source.at(VALUE).string()));
        }
        source.exit();
        return new TableDefinition(
                request.tags(tags).build(), id, keyspace, createdAtMillis, SettingsFormat.read(source), places);
    }

    /** Reads the name of the index that the source is in, and keeps its place. */
    private static String readIndex(AttributeSource source, Map<String, IndexPlace> places) {
        String name = source.at(NAME).string();
        places.put(name, new IndexPlace(source.at(KEYSPACE).intNumber(), IndexStatus.ACTIVE));
        return name;
    }

    private static List<KeySchemaElement> readKey(AttributeSource source) {
        List<KeySchemaElement> key = new ArrayList<>();
        for (source.at(KEY).enter(); StoredFields.nextMap(source); source.exit()) {
            key.add(new KeySchemaElement(
                    source.at(NAME).string(), KeyType.valueOf(source.at(TYPE).string())));
        }
        source.exit();
        return key;
    }

    private static List<LocalSecondaryIndex> readLocalIndexes(AttributeSource source, Map<String, IndexPlace> places) {
        List<LocalSecondaryIndex> indexes = new ArrayList<>();
        for (source.at(LOCAL_INDEXES).enter(); StoredFields.nextMap(source); source.exit()) {
            indexes.add(new LocalSecondaryIndex(readIndex(source, places), readKey(source), readProjection(source)));
        }
        source.exit();
        return indexes;
    }

    private static List<GlobalSecondaryIndex> readGlobalIndexes(
            AttributeSource source, Map<String, IndexPlace> places) {
        List<GlobalSecondaryIndex> indexes = new ArrayList<>();
        for (source.at(GLOBAL_INDEXES).enter(); StoredFields.nextMap(source); source.exit()) {
            indexes.add(new GlobalSecondaryIndex(
                    readIndex(source, places),
                    readKey(source),
                    readProjection(source),
                    readThroughput(source),
                    readMost(source),
                    readWarm(source)));
        }
        source.exit();
        return indexes;
    }

    private static IndexProjection readProjection(AttributeSource source) {
        ProjectionType type = ProjectionType.valueOf(source.at(PROJECTION).string());
        List<String> included = new ArrayList<>();
        source.at(INCLUDED).enter();
        while (source.next()) {
            included.add(source.string());
        }
        source.exit();
        return new IndexProjection(type, included);
    }

    private static Optional<ProvisionedThroughput> readThroughput(AttributeSource source) {
        return source.find(READ_CAPACITY)
                ? Optional.of(new ProvisionedThroughput(
                        source.longNumber(), source.at(WRITE_CAPACITY).longNumber()))
                : Optional.empty();
    }

    private static Optional<OnDemandThroughput> readMost(AttributeSource source) {
        OnDemandThroughput most = new OnDemandThroughput(
                StoredFields.optional(source, MOST_READS), StoredFields.optional(source, MOST_WRITES));
        return most.isEmpty() ? Optional.empty() : Optional.of(most);
    }

    private static Optional<WarmThroughput> readWarm(AttributeSource source) {
        WarmThroughput warm = new WarmThroughput(
                StoredFields.optional(source, WARM_READS), StoredFields.optional(source, WARM_WRITES));
        return warm.isEmpty() ? Optional.empty() : Optional.of(warm);
    }

    private static Optional<SseSpecification> readEncryption(AttributeSource source) {
        if (!source.find(ENCRYPTED)) {
            return Optional.empty();
        }
        boolean enabled = source.bool();
        return Optional.of(new SseSpecification(
                Optional.of(enabled),
                enabled ? Optional.of(SseType.KMS) : Optional.empty(),
                source.find(ENCRYPTION_KEY) ? Optional.of(source.string()) : Optional.empty()));
    }

    private static Optional<StreamSpecification> readStream(AttributeSource source) {
        if (!source.find(STREAM)) {
            return Optional.empty();
        }
        boolean enabled = source.bool();
        Optional<StreamViewType> view =
                source.find(STREAM_VIEW) ? Optional.of(StreamViewType.valueOf(source.string())) : Optional.empty();
        return Optional.of(new StreamSpecification(enabled, view));
    }
}
