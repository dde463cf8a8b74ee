package dev.armature.runtime.operation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of maps by table or index name, which keep their order: a batch is answered in the order it was asked. */
final class PerTable {
    private PerTable() {}

    static <V> Map<String, V> copyOf(Map<String, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <V> Map<String, List<V>> copyOfLists(Map<String, List<V>> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        Map<String, List<V>> copy = new LinkedHashMap<>();
        map.forEach((table, values) -> copy.put(table, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }
}
