package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Maps as M, entry by entry. */
final class MapConverter<K, V> implements AttributeConverter<Map<K, V>> {
    private final AttributeConverter<K> key;
    private final AttributeConverter<V> value;

    MapConverter(AttributeConverter<K> key, AttributeConverter<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public AttributeType type() {
        return AttributeType.M;
    }

    @Override
    public void write(Map<K, V> map, AttributeSink sink) {
        // Every key is looked at before the first is written, so that a failure names the map and not an entry.
        Iterator<String> names = names(map).iterator();
        sink.startMap();
        for (V each : map.values()) {
            sink.attribute(names.next());
            value.write(Objects.requireNonNull(each, "the map holds null"), sink);
        }
        sink.endMap();
    }

    private List<String> names(Map<K, V> map) {
        List<String> names = new ArrayList<>(map.size());
        for (K each : map.keySet()) {
            names.add(MapKey.text(key, each));
        }
        if (names.size() > 1 && !MapKey.keepsApart(key)) {
            requireDistinct(names);
        }
        return names;
    }

    private static void requireDistinct(List<String> names) {
        Set<String> seen = new HashSet<>(2 * names.size());
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("two keys of the map are both stored as '" + name + "'");
            }
        }
    }

    @Override
    public Map<K, V> read(AttributeSource source) {
        source.require(AttributeType.M);
        source.enter();
        Map<K, V> entries = new LinkedHashMap<>();
        while (source.next()) {
            String name = source.name();
            K read = MapKey.parse(key, name);
            if (entries.put(read, value.read(source)) != null) {
                throw new IllegalArgumentException(
                        "two entries of the map have the key " + read + ", as '" + name + "'");
            }
        }
        source.exit();
        return Collections.unmodifiableMap(entries);
    }
}
