package dev.armature.runtime.table;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;

/**
 * An entity that writes itself; a failure names its key.
 *
 * @param unnamed the entity as its codec writes it
 */
record StorableEntity<T>(EntityMapping<T, ?> mapping, T entity, WritableItem unnamed) implements WritableItem {
    @Override
    public void writeTo(AttributeSink sink) {
        try {
            unnamed.writeTo(sink);
        } catch (CodecException e) {
            throw mapping.named(e, entity);
        }
    }

    @Override
    public Item toItem() {
        try {
            return unnamed.toItem();
        } catch (CodecException e) {
            throw mapping.named(e, entity);
        }
    }
}
