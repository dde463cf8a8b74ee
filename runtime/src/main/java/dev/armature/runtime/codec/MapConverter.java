package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Maps from string as M, entry by entry. */
final class MapConverter<V> implements AttributeConverter<Map<String, V>> {
    private final AttributeConverter<V> value;

    MapConverter(AttributeConverter<V> value) {
        this.value = value;
    }

    @Override
    public AttributeType type() {
        return AttributeType.M;
    }

    @Override
    public void write(Map<String, V> map, AttributeSink sink) {
        sink.startMap();
        for (Map.Entry<String, V> entry : map.entrySet()) {
            sink.attribute(Objects.requireNonNull(entry.getKey(), "the map has a null key"));
            value.write(Objects.requireNonNull(entry.getValue(), "the map holds null"), sink);
        }
        sink.endMap();
    }

    @Override
    public Map<String, V> read(AttributeSource source) {
        source.require(AttributeType.M);
        source.enter();
        Map<String, V> entries = new LinkedHashMap<>();
        while (source.next()) {
            String key = source.name();
            entries.put(key, value.read(source));
        }
        source.exit();
        return Collections.unmodifiableMap(entries);
    }
}
