package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;

/** Takes single values through a converter, by way of an item. */
final class Stored {
    private static final AttributeName NAME = AttributeName.of("value");

    private Stored() {}

    static <T> AttributeValue write(AttributeConverter<T> converter, T value) {
        return item(converter, value).find(NAME).orElseThrow();
    }

    /** Reads {@code stored}, and checks that the converter moved past it and no further. */
    static <T> T read(AttributeConverter<T> converter, AttributeValue stored) {
        ItemSink sink = new ItemSink();
        sink.attribute(NAME).value(stored).attribute("next").bool(true);
        return readFirst(converter, sink.toItem());
    }

    static <T> T roundTrip(AttributeConverter<T> converter, T value) {
        ItemSink sink = new ItemSink();
        sink.attribute(NAME);
        converter.write(value, sink);
        sink.attribute("next").bool(true);
        return readFirst(converter, sink.toItem());
    }

    private static <T> Item item(AttributeConverter<T> converter, T value) {
        ItemSink sink = new ItemSink();
        sink.attribute(NAME);
        converter.write(value, sink);
        return sink.toItem();
    }

    private static <T> T readFirst(AttributeConverter<T> converter, Item item) {
        AttributeSource source = item.source();
        source.next();
        T value = converter.read(source);
        if (!source.next() || !source.name().equals("next") || !source.bool()) {
            throw new AssertionError("The converter did not end behind the value it read");
        }
        return value;
    }
}
