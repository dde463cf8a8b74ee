package dev.armature.engine.catalog;

import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.TableClass;
import dev.armature.runtime.operation.Tag;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

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
        return integer(counter.source(), NEXT);
    }

    static Item write(TableDefinition table) {
        CreateTableRequest request = table.request();
        ItemSink sink = new ItemSink(1024);
        sink.attribute(NAME).string(table.name());
        sink.attribute(ID).string(table.id());
        sink.attribute(KEYSPACE).number(table.keyspace());
        sink.attribute(CREATED_AT_MILLIS).number(table.createdAtMillis());
        writeList(sink, ATTRIBUTES, request.attributeDefinitions(), (to, attribute) -> {
            to.attribute(NAME).string(attribute.attributeName());
            to.attribute(TYPE).string(attribute.attributeType().name());
        });
        writeKey(sink, request.keySchema());
        writeList(sink, LOCAL_INDEXES, request.localSecondaryIndexes(), (to, index) -> {
            to.attribute(NAME).string(index.indexName());
            writeKey(to, index.keySchema());
            writeProjection(to, index.projection());
        });
        writeList(sink, GLOBAL_INDEXES, request.globalSecondaryIndexes(), (to, index) -> {
            to.attribute(NAME).string(index.indexName());
            writeKey(to, index.keySchema());
            writeProjection(to, index.projection());
            index.provisionedThroughput().ifPresent(throughput -> writeThroughput(to, throughput));
        });
        sink.attribute(BILLING).string(request.billingMode().name());
        request.provisionedThroughput().ifPresent(throughput -> writeThroughput(sink, throughput));
        request.streamSpecification().ifPresent(stream -> {
            sink.attribute(STREAM).bool(stream.streamEnabled());
            stream.streamViewType()
                    .ifPresent(view -> sink.attribute(STREAM_VIEW).string(view.name()));
        });
        sink.attribute(TABLE_CLASS).string(request.tableClass().name());
        sink.attribute(PROTECTED).bool(request.deletionProtectionEnabled());
        writeList(sink, TAGS, request.tags(), (to, tag) -> {
            to.attribute(NAME).string(tag.key());
            to.attribute(VALUE).string(tag.value());
        });
        return sink.toItem();
    }

    private static void writeKey(AttributeSink sink, List<KeySchemaElement> key) {
        writeList(sink, KEY, key, (to, element) -> {
            to.attribute(NAME).string(element.attributeName());
            to.attribute(TYPE).string(element.keyType().name());
        });
    }

    private static void writeProjection(AttributeSink sink, IndexProjection projection) {
        sink.attribute(PROJECTION).string(projection.projectionType().name());
        writeList(
                sink,
                INCLUDED,
                projection.nonKeyAttributes(),
                (to, name) -> to.attribute(NAME).string(name));
    }

    private static void writeThroughput(AttributeSink sink, ProvisionedThroughput throughput) {
        sink.attribute(READ_CAPACITY).number(throughput.readCapacityUnits());
        sink.attribute(WRITE_CAPACITY).number(throughput.writeCapacityUnits());
    }

    private static <T> void writeList(
            AttributeSink sink, AttributeName name, List<T> values, BiConsumer<AttributeSink, T> writer) {
        sink.attribute(name).startList();
        for (T value : values) {
            sink.startMap();
            writer.accept(sink, value);
            sink.endMap();
        }
        sink.endList();
    }

    static TableDefinition read(Item item) {
        AttributeSource source = item.source();
        String name = text(source, NAME);
        String id = text(source, ID);
        int keyspace = integer(source, KEYSPACE);
        long createdAtMillis = whole(source, CREATED_AT_MILLIS);
        List<AttributeDefinition> attributes = readList(
                source,
                ATTRIBUTES,
                from -> new AttributeDefinition(text(from, NAME), AttributeType.valueOf(text(from, TYPE))));
        CreateTableRequest.Builder request = CreateTableRequest.builder(name, attributes, readKey(source));
        request.localSecondaryIndexes(readList(
                source,
                LOCAL_INDEXES,
                from -> new LocalSecondaryIndex(text(from, NAME), readKey(from), readProjection(from))));
        request.globalSecondaryIndexes(readList(
                source,
                GLOBAL_INDEXES,
                from -> new GlobalSecondaryIndex(
                        text(from, NAME), readKey(from), readProjection(from), readThroughput(from))));
        request.billingMode(BillingMode.valueOf(text(source, BILLING)));
        readThroughput(source).ifPresent(request::provisionedThroughput);
        readStream(source).ifPresent(request::streamSpecification);
        request.tableClass(TableClass.valueOf(text(source, TABLE_CLASS)));
        request.deletionProtectionEnabled(source.find(PROTECTED) && source.bool());
        request.tags(readList(source, TAGS, from -> new Tag(text(from, NAME), text(from, VALUE))));
        return new TableDefinition(request.build(), id, keyspace, createdAtMillis);
    }

    private static List<KeySchemaElement> readKey(AttributeSource source) {
        return readList(source, KEY, from -> new KeySchemaElement(text(from, NAME), KeyType.valueOf(text(from, TYPE))));
    }

    private static IndexProjection readProjection(AttributeSource source) {
        ProjectionType type = ProjectionType.valueOf(text(source, PROJECTION));
        return new IndexProjection(type, readList(source, INCLUDED, from -> text(from, NAME)));
    }

    private static Optional<ProvisionedThroughput> readThroughput(AttributeSource source) {
        return source.find(READ_CAPACITY)
                ? Optional.of(new ProvisionedThroughput(source.longNumber(), whole(source, WRITE_CAPACITY)))
                : Optional.empty();
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

    private static <T> List<T> readList(
            AttributeSource source, AttributeName name, Function<AttributeSource, T> reader) {
        require(source, name);
        List<T> values = new ArrayList<>(source.enter());
        while (source.next()) {
            source.enter();
            values.add(reader.apply(source));
            source.exit();
        }
        source.exit();
        return values;
    }

    private static String text(AttributeSource source, AttributeName name) {
        require(source, name);
        return source.string();
    }

    private static int integer(AttributeSource source, AttributeName name) {
        require(source, name);
        return source.intNumber();
    }

    private static long whole(AttributeSource source, AttributeName name) {
        require(source, name);
        return source.longNumber();
    }

    private static void require(AttributeSource source, AttributeName name) {
        if (!source.find(name)) {
            throw new IllegalStateException("A stored definition has no " + name);
        }
    }
}
