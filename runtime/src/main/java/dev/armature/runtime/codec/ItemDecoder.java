package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.MissingAttributeException;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.UnexpectedTypeException;

/**
 * Reads an entity, or a part of one, attribute by attribute. Immutable and safe to share between threads.
 *
 * @param <T> the record
 */
public abstract class ItemDecoder<T> {
    private final String entity;

    /**
     * Creates the decoder.
     *
     * @param entity the record's simple class name, for messages
     */
    protected ItemDecoder(String entity) {
        this.entity = entity;
    }

    /** Reads an entity from the attributes of the map that {@code source} is inside. */
    protected abstract T readAttributes(AttributeSource source);

    /** Returns the record's simple class name. */
    public final String entity() {
        return entity;
    }

    /**
     * Returns the entity that {@code item} holds; attributes that the entity does not have are passed over.
     *
     * @throws CodecException if an attribute is missing, or has a type or value that the entity cannot hold
     */
    public final T decode(ReadableItem item) {
        return decode(item.source());
    }

    /** As {@link #decode(ReadableItem)}, from a source that stands before the item's attributes. */
    public final T decode(AttributeSource source) {
        try {
            return readAttributes(source);
        } catch (UnexpectedTypeException e) {
            throw new CodecException(
                    entity, e.attribute(), "holds " + e.found() + " where " + e.expected() + " was expected", e);
        } catch (MissingAttributeException e) {
            throw missing(e.attribute());
        } catch (CodecException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CodecException(entity, source.lastAttribute(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns the exception for an attribute that every item must have and this one has not. */
    protected final CodecException missing(String attribute) {
        return new CodecException(entity, attribute, "is missing, and the component has no default", null);
    }
}
