package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.UnexpectedTypeException;

/** What another converter stores in any form, as a string of JSON. */
final class JsonConverter<T> implements AttributeConverter<T> {
    private final AttributeConverter<T> value;

    JsonConverter(AttributeConverter<T> value) {
        this.value = value;
    }

    @Override
    public AttributeType type() {
        return AttributeType.S;
    }

    @Override
    public void write(T plain, AttributeSink sink) {
        JsonSink json = new JsonSink();
        value.write(plain, json);
        sink.string(json.toString());
    }

    @Override
    public T read(AttributeSource source) {
        JsonSource json = new JsonSource(JsonParser.parse(source.string()));
        try {
            return value.read(json);
        } catch (UnexpectedTypeException e) {
            String place = e.attribute().isEmpty() ? "its JSON" : "'" + e.attribute() + "' in its JSON";
            throw new IllegalArgumentException(
                    place + " holds " + e.found() + " where " + e.expected() + " was expected", e);
        }
    }
}
