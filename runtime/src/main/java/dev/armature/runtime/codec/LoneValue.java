package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.ItemSink;
import java.util.function.Consumer;

/** A value outside of any item, for converters that store another converter's value in a form of their own. */
final class LoneValue {
    private LoneValue() {}

    /** Returns a source that stands on the one value that {@code writer} writes. */
    static AttributeSource of(Consumer<AttributeSink> writer) {
        ItemSink sink = new ItemSink();
        sink.attribute("value");
        writer.accept(sink);
        AttributeSource source = sink.toItem().source();
        source.next();
        return source;
    }
}
