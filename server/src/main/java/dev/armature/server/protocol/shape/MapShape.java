package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        if (!entries.keySet().stream().allMatch(key::isSatisfiedBy)) {
            violations.addParts(entries, "Map keys", key.constraintsOfPart());
        }
        if (!entries.values().stream().allMatch(value::isSatisfiedBy)) {
            violations.addParts(entries, "Map value", value.constraintsOfPart());
        }
        entries.forEach((name, entry) -> {
            violations.enterEntry(name);
            value.checkPart(entry, violations);
            violations.exit();
        });
    }
}
