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
import java.util.Optional;

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
        if (stream.endedAtMillis().isPresent()) {
            sink.attribute(ENDED_AT_MILLIS).number(stream.endedAtMillis().get());
        }
    }

    /** Reads the attributes of the map that the source is in. */
    static StreamDefinition read(AttributeSource source) {
        return new StreamDefinition(
                at(source, TABLE).string(),
                at(source, LABEL).string(),
                at(source, KEYSPACE).intNumber(),
                StreamViewType.valueOf(at(source, VIEW).string()),
                readKey(at(source, KEY)),
                at(source, CREATED_AT_MILLIS).longNumber(),
                at(source, OPEN).bool(),
                source.find(ENDED_AT_MILLIS) ? Optional.of(source.longNumber()) : Optional.empty());
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

    private static AttributeSource at(AttributeSource source, AttributeName name) {
        if (!source.find(name)) {
            throw new IllegalStateException("A stored stream has no " + name);
        }
        return source;
    }
}
