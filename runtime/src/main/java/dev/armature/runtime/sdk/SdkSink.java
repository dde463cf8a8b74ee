package dev.armature.runtime.sdk;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DynamoNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Builds the SDK's map of an item. What the service would refuse (an empty set, deep nesting) is left for it to refuse.
 *
 * <p>Values are made by the SDK's {@code create…} methods: they allocate the value alone, where {@code from…} goes by
 * way of a builder.
 */
final class SdkSink implements AttributeSink {
    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    private Level level = new Level(null, AttributeType.M, attributes, "");
    private String name = "";

    /** Returns a lone value, in the SDK's form. */
    static AttributeValue valueOf(dev.armature.runtime.value.AttributeValue value) {
        SdkSink sink = new SdkSink();
        value.writeTo(sink);
        return Objects.requireNonNull(sink.attributes.get(""));
    }

    /** Returns what was written. The sink is not used after this. */
    Map<String, AttributeValue> toMap() {
        if (level.outer != null) {
            throw new IllegalStateException("A " + level.type + " is still open");
        }
        return attributes;
    }

    @Override
    public AttributeSink attribute(AttributeName name) {
        return attribute(name.text());
    }

    @Override
    public AttributeSink attribute(String name) {
        this.name = name;
        return this;
    }

    @Override
    public String lastAttribute() {
        return name;
    }

    @Override
    public AttributeSink string(String value) {
        return level.texts == null ? add(AttributeValue.createS(value)) : addText(level.texts, value);
    }

    @Override
    public AttributeSink number(long value) {
        return numberText(Long.toString(value));
    }

    @Override
    public AttributeSink number(DynamoNumber value) {
        return numberText(value.toString());
    }

    private AttributeSink numberText(String value) {
        return level.texts == null ? add(AttributeValue.createN(value)) : addText(level.texts, value);
    }

    private AttributeSink addText(List<String> texts, String value) {
        texts.add(value);
        return this;
    }

    @Override
    public AttributeSink binary(byte[] value) {
        SdkBytes bytes = SdkBytes.fromByteArray(value);
        if (level.binaries == null) {
            return add(AttributeValue.createB(bytes));
        }
        level.binaries.add(bytes);
        return this;
    }

    @Override
    public AttributeSink bool(boolean value) {
        return add(AttributeValue.createBool(value));
    }

    @Override
    public AttributeSink nullValue() {
        return add(AttributeValue.createNul(true));
    }

    private AttributeSink add(AttributeValue value) {
        if (level.entries != null) {
            level.entries.put(name, value);
        } else if (level.elements != null) {
            level.elements.add(value);
        } else {
            throw new IllegalStateException("A " + level.type + " cannot hold " + value);
        }
        return this;
    }

    @Override
    public AttributeSink startMap() {
        return start(AttributeType.M);
    }

    @Override
    public AttributeSink endMap() {
        return end();
    }

    @Override
    public AttributeSink startList() {
        return start(AttributeType.L);
    }

    @Override
    public AttributeSink endList() {
        return end();
    }

    @Override
    public AttributeSink startSet(AttributeType type) {
        return start(type);
    }

    @Override
    public AttributeSink endSet() {
        return end();
    }

    private AttributeSink start(AttributeType type) {
        level = new Level(level, type, type == AttributeType.M ? new LinkedHashMap<>() : null, name);
        return this;
    }

    private AttributeSink end() {
        Level ended = level;
        level = Objects.requireNonNull(ended.outer, "Nothing is open");
        name = ended.name;
        return add(ended.value());
    }

    /** A container that is being written: one of its collections is there, by its type. */
    private static final class Level {
        final @Nullable Level outer;
        final AttributeType type;
        final @Nullable Map<String, AttributeValue> entries;
        /** The name the container has, which its entries' names take the place of meanwhile. */
        final String name;

        final @Nullable List<AttributeValue> elements;
        final @Nullable List<String> texts;
        final @Nullable List<SdkBytes> binaries;

        Level(@Nullable Level outer, AttributeType type, @Nullable Map<String, AttributeValue> entries, String name) {
            this.outer = outer;
            this.type = type;
            this.entries = entries;
            this.name = name;
            this.elements = type == AttributeType.L ? new ArrayList<>() : null;
            this.texts = type == AttributeType.SS || type == AttributeType.NS ? new ArrayList<>() : null;
            this.binaries = type == AttributeType.BS ? new ArrayList<>() : null;
        }

        AttributeValue value() {
            return switch (type) {
                case M -> AttributeValue.createM(entries);
                case L -> AttributeValue.createL(elements);
                case SS -> AttributeValue.createSs(texts);
                case NS -> AttributeValue.createNs(texts);
                case BS -> AttributeValue.createBs(binaries);
                case S, N, B, BOOL, NULL -> throw new IllegalStateException("A " + type + " is no container");
            };
        }
    }
}
