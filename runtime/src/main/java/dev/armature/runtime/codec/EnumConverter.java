package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Constants of an enum as S: their names. */
final class EnumConverter<E extends Enum<E>> extends StandardConverter<E> {
    private final Map<String, E> byName;

    EnumConverter(E[] values) {
        super(AttributeType.S);
        this.byName = new LinkedHashMap<>(2 * values.length);
        for (E value : values) {
            byName.put(value.name(), value);
        }
    }

    @Override
    public void write(E value, AttributeSink sink) {
        sink.string(value.name());
    }

    @Override
    public E read(AttributeSource source) {
        String name = source.string();
        E value = byName.get(name);
        if (value == null) {
            throw unreadable(name, "one of " + String.join(", ", byName.keySet()), null);
        }
        return value;
    }
}
