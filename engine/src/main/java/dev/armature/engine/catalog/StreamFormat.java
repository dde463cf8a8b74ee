package dev.armature.engine.catalog;

import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.util.ArrayList;
import java.util.List;

/** Definitions of streams as items, or as maps in their tables' definitions. */
final class StreamFormat {
    private static final AttributeName TABLE = AttributeName.of("table");
    private static final AttributeName LABEL = AttributeName.of("label");
    private static final AttributeName KEYSPACE = AttributeName.of("keyspace");
    private static final AttributeName VIEW = AttributeName.of("view");
    /** Names of the key's attributes, the partition key's first. */
    private static final AttributeName KEY = AttributeName.of("key");

    private static final AttributeName CREATED_AT_MILLIS = AttributeName.of("createdAtMillis");
    private static final AttributeName OPEN = AttributeName.of("open");
    private static final AttributeName ENDED_AT_MILLIS = AttributeName.of("endedAtMillis");

    private StreamFormat() {}

    static Item write(StreamDefinition stream) {
        ItemSink sink = new ItemSink();
        write(stream, sink);
        return sink.toItem();
    }

    /** Writes the attributes into a map that was begun. */
    static void write(StreamDefinition stream, AttributeSink sink) {
        sink.attribute(TABLE).string(stream.tableName());
        sink.attribute(LABEL).string(stream.label());
        sink.attribute(KEYSPACE).number(stream.keyspace());
        sink.attribute(VIEW).string(stream.viewType().name());
        sink.attribute(KEY).startList();
        for (KeySchemaElement element : stream.keySchema()) {
            sink.string(element.attributeName());
        }
        sink.endList();
        sink.attribute(CREATED_AT_MILLIS).number(stream.createdAtMillis());
        sink.attribute(OPEN).bool(stream.isOpen());
        StoredFields.writeOptional(sink, ENDED_AT_MILLIS, stream.endedAtMillis());
    }

    /** Reads the attributes of the map that the source is in. */
    static StreamDefinition read(AttributeSource source) {
        return new StreamDefinition(
                source.at(TABLE).string(),
                source.at(LABEL).string(),
                source.at(KEYSPACE).intNumber(),
                StreamViewType.valueOf(source.at(VIEW).string()),
                readKey(source.at(KEY)),
                source.at(CREATED_AT_MILLIS).longNumber(),
                source.at(OPEN).bool(),
                StoredFields.optional(source, ENDED_AT_MILLIS));
    }

    private static List<KeySchemaElement> readKey(AttributeSource source) {
        List<KeySchemaElement> key = new ArrayList<>();
        source.enter();
        while (source.next()) {
            key.add(new KeySchemaElement(source.string(), key.isEmpty() ? KeyType.HASH : KeyType.RANGE));
        }
        source.exit();
        return key;
    }
}
