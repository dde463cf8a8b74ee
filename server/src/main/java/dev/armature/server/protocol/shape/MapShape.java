package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A map from strings, in the order of the request. A null in the place of a value leaves the entry out.
 *
 * @param key the shape of its keys
 * @param value the shape of its values
 * @param length how many entries it may have
 */
public record MapShape<V>(TextShape key, Shape<V> value, Limits length) implements Shape<Map<String, V>> {
    /** Returns the shape of maps of any length. */
    public static <V> MapShape<V> of(TextShape key, Shape<V> value) {
        return new MapShape<>(key, value, Limits.NONE);
    }

    @Override
    public Map<String, V> read(JsonInput json) {
        json.requireObject();
        Map<String, V> entries = new LinkedHashMap<>();
        for (String name = json.nextMember(); name != null; name = json.nextMember()) {
            if (!json.isNull()) {
                entries.put(name, value.read(json));
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    @Override
    public void check(Map<String, V> entries, Violations violations) {
        length.checkLength(entries, entries.size(), violations);
        entries.forEach((name, entry) -> {
            violations.enterEntry(name);
            key.check(name, violations);
            checkValue(value, entry, violations);
            violations.exit();
        });
        if (value instanceof ListShape<?> lists
                && !entries.values().stream().allMatch(entry -> isAllowed(lists, entry))) {
            violations.addMapValue(entries, lists.length());
        }
    }

    /** Lists of a wrong length are reported where the map is, all at once. */
    private static <V> void checkValue(Shape<V> shape, V entry, Violations violations) {
        if (shape instanceof ListShape<?> lists) {
            checkElements(lists, entry, violations);
        } else {
            shape.check(entry, violations);
        }
    }

    /** An entry was read by the shape, so that its elements are the shape's, which the compiler cannot see. */
    @SuppressWarnings("unchecked")
    private static <E> void checkElements(ListShape<E> lists, Object entry, Violations violations) {
        lists.checkElements((List<E>) entry, violations);
    }

    private static boolean isAllowed(ListShape<?> lists, Object entry) {
        return lists.length().allow(((List<?>) entry).size());
    }
}
