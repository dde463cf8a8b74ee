package dev.armature.server.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Attribute values as the protocol writes them: {@code {"Artist": {"S": "Acme Band"}, "Year": {"N": "2015"}}}. Numbers
 * are strings, bytes are base64.
 *
 * <p>Reading checks what can be seen in a value alone: one type each, numbers that can be stored, sets without
 * duplicates, nesting of at most 32 levels, the item being the first.
 */
public final class AttributeValueJson {
    private static final Map<AttributeType, SerializableString> TYPE_NAMES = new EnumMap<>(AttributeType.class);

    static {
        for (AttributeType type : AttributeType.values()) {
            TYPE_NAMES.put(type, new SerializedString(type.name()));
        }
    }

    private AttributeValueJson() {}

    /**
     * Reads the attributes of an item, or of a key.
     *
     * @throws dev.armature.runtime.error.ValidationException if a value is not allowed
     * @throws ProtocolException if the JSON is of another shape
     */
    public static Item readItem(JsonInput json) {
        ItemSink sink = new ItemSink();
        readItem(json, sink);
        return sink.toItem();
    }

    static void readItem(JsonInput json, AttributeSink sink) {
        new AttributeValueReader(json, sink).attributes();
    }

    /**
     * Reads one value.
     *
     * @throws dev.armature.runtime.error.ValidationException if it is not allowed
     * @throws ProtocolException if the JSON is of another shape
     */
    public static AttributeValue readValue(JsonInput json) {
        return AttributeValue.written(sink -> new AttributeValueReader(json, sink).value());
    }

    /** Writes the attributes that follow in {@code source}, as one object. */
    static void writeItem(AttributeSource source, JsonGenerator out) throws IOException {
        out.writeStartObject();
        while (source.next()) {
            out.writeFieldName(source.name());
            writeValue(source, out);
        }
        out.writeEndObject();
    }

    private static void writeValue(AttributeSource source, JsonGenerator out) throws IOException {
        AttributeType type = source.type();
        out.writeStartObject();
        out.writeFieldName(TYPE_NAMES.get(type));
        switch (type) {
            case S, N, B -> writeScalar(type, source, out);
            case BOOL -> out.writeBoolean(source.bool());
            case NULL -> out.writeBoolean(true);
            case M -> {
                source.enter();
                writeItem(source, out);
                source.exit();
            }
            case L -> {
                source.enter();
                out.writeStartArray();
                while (source.next()) {
                    writeValue(source, out);
                }
                out.writeEndArray();
                source.exit();
            }
            case SS, NS, BS -> {
                source.enter();
                out.writeStartArray();
                while (source.next()) {
                    writeScalar(source.type(), source, out);
                }
                out.writeEndArray();
                source.exit();
            }
        }
        out.writeEndObject();
    }

    private static void writeScalar(AttributeType type, AttributeSource source, JsonGenerator out) throws IOException {
        if (type == AttributeType.S) {
            out.writeString(source.string());
        } else if (type == AttributeType.N) {
            out.writeString(source.number().toString());
        } else {
            out.writeBinary(source.binary());
        }
    }
}
