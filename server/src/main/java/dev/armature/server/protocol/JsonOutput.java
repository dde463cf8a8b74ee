package dev.armature.server.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * An answer's body while it is written, in the order of its calls. Methods that take an {@link Optional} or an {@code
 * ifAny} write nothing where there is nothing: the service leaves out what is absent.
 */
public final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final AnswerBytes bytes = new AnswerBytes();
    private final JsonGenerator out;

    private JsonOutput() {
        try {
            out = FACTORY.createGenerator(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bytes of the object whose members {@code members} writes. */
    public static byte[] object(Consumer<JsonOutput> members) {
        JsonOutput json = new JsonOutput();
        try {
            json.out.writeStartObject();
            members.accept(json);
            json.out.writeEndObject();
            json.out.close();
            return json.bytes.whole();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a member that is a string. */
    public JsonOutput text(String name, String value) {
        return write(() -> out.writeStringField(name, value));
    }

    /** Writes a member that is a string. */
    public JsonOutput text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    /** Writes a member that is a whole number. */
    public JsonOutput whole(String name, long value) {
        return write(() -> out.writeNumberField(name, value));
    }

    /** Writes a member that is a number with a fraction. */
    public JsonOutput decimal(String name, double value) {
        return write(() -> out.writeNumberField(name, value));
    }

    /** Writes a member that is a number with a fraction. */
    public JsonOutput decimal(String name, Optional<Double> value) {
        value.ifPresent(present -> decimal(name, present));
        return this;
    }

    /** Writes a member that is a boolean. */
    public JsonOutput flag(String name, boolean value) {
        return write(() -> out.writeBooleanField(name, value));
    }

    /** Writes a member that is a time: seconds since the epoch, with milliseconds as their fraction. */
    public JsonOutput time(String name, Optional<Instant> value) {
        value.ifPresent(present -> decimal(name, present.toEpochMilli() / 1000.0));
        return this;
    }

    /** Writes a member that is an item. */
    public JsonOutput item(String name, ReadableItem item) {
        return write(() -> {
            out.writeFieldName(name);
            AttributeValueJson.writeItem(item.source(), out);
        });
    }

    /** Writes a member that is an item. */
    public JsonOutput item(String name, Optional<? extends ReadableItem> item) {
        item.ifPresent(present -> item(name, present));
        return this;
    }

    /** Writes a member that is a map of attribute values. */
    public JsonOutput values(String name, Map<String, AttributeValue> values) {
        return item(name, Item.of(values));
    }

    /** Writes a member that is an object. */
    public JsonOutput object(String name, Consumer<JsonOutput> members) {
        return write(() -> {
            out.writeObjectFieldStart(name);
            members.accept(this);
            out.writeEndObject();
        });
    }

    /** Writes a member that is an object, from the value that there is. */
    public <T> JsonOutput object(String name, Optional<T> value, BiConsumer<JsonOutput, T> members) {
        value.ifPresent(present -> object(name, json -> members.accept(json, present)));
        return this;
    }

    /** Writes a member that is a map with one entry for each of {@code entries}; {@code entry} writes its value. */
    public <T> JsonOutput map(String name, Map<String, T> entries, EntryWriter<T> entry) {
        return object(name, json -> entries.forEach((key, value) -> entry.write(json, key, value)));
    }

    /** Writes a member that is a list of objects. */
    public <T> JsonOutput objects(String name, Iterable<T> elements, BiConsumer<JsonOutput, T> members) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (T element : elements) {
                out.writeStartObject();
                members.accept(this, element);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    /** Writes a member that is a list of objects, unless it has no element. */
    public <T> JsonOutput objectsIfAny(String name, Iterable<T> elements, BiConsumer<JsonOutput, T> members) {
        return elements.iterator().hasNext() ? objects(name, elements, members) : this;
    }

    /** Writes a member that is a list of items. */
    public JsonOutput items(String name, Iterable<? extends ReadableItem> items) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (ReadableItem item : items) {
                AttributeValueJson.writeItem(item.source(), out);
            }
            out.writeEndArray();
        });
    }

    /** Writes a member that is a list of strings. */
    public JsonOutput texts(String name, Iterable<String> elements) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (String element : elements) {
                out.writeString(element);
            }
            out.writeEndArray();
        });
    }

    /** Writes a member that is a list of numbers with a fraction. */
    public JsonOutput decimals(String name, double... elements) {
        return write(() -> {
            out.writeFieldName(name);
            out.writeArray(elements, 0, elements.length);
        });
    }

    private JsonOutput write(Write write) {
        try {
            write.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one entry of a map: a member of that key. */
    @FunctionalInterface
    public interface EntryWriter<T> {
        /** Writes the entry. */
        void write(JsonOutput json, String key, T value);
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }
}
