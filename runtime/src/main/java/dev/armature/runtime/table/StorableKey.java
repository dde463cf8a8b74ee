package dev.armature.runtime.table;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.WritableItem;

/** A key that writes itself as an item, into a buffer of its own size rather than that of a whole item. */
record StorableKey<K>(EntityMapping<?, K> mapping, K key) implements WritableItem {
    private static final int EXPECTED_BYTES = 96;

    StorableKey {
        if (key == null) {
            throw new NullPointerException("The key of " + mapping.entity() + " is null");
        }
    }

    @Override
    public void writeTo(AttributeSink sink) {
        try {
            mapping.writeKey(key, sink);
        } catch (RuntimeException e) {
            throw CodecException.of(mapping.entity(), sink.lastAttribute(), "cannot be a key", e)
                    .withKey(mapping.entity(), String.valueOf(key));
        }
    }

    @Override
    public Item toItem() {
        ItemSink sink = new ItemSink(EXPECTED_BYTES);
        writeTo(sink);
        return sink.toItem();
    }
}
