package dev.armature.runtime.sdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Translates maps by table or index name, keeping their order. */
final class PerTable {
    private PerTable() {}

    static <F, T> Map<String, T> translate(Map<String, F> map, Function<F, T> translation) {
        Map<String, T> translated = new LinkedHashMap<>();
        map.forEach((table, value) -> translated.put(table, translation.apply(value)));
        return translated;
    }

    static <F, T> Map<String, List<T>> translateAll(Map<String, List<F>> map, Function<F, T> translation) {
        return translate(map, values -> {
            List<T> translated = new ArrayList<>(values.size());
            values.forEach(value -> translated.add(translation.apply(value)));
            return translated;
        });
    }
}
