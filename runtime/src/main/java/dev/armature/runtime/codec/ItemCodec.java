package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.UnexpectedTypeException;
import dev.armature.runtime.value.WritableItem;

/**
 * Writes an entity or a document attribute by attribute, and reads it back. Generated codecs extend this class with the
 * two methods that know the attributes. Immutable and safe to share between threads.
 *
 * <p>As an {@link AttributeConverter} it stores the whole as one map.
 *
 * @param <T> the record
 */
public abstract class ItemCodec<T> implements AttributeConverter<T> {
    private static final int SLACK_BYTES = 16;

    private final String entity;
    /** The length of the item written last, which the next buffer begins with. Racy on purpose: it is only a guess. */
    private int expectedBytes = 256;

    /**
     * Creates the codec.
     *
     * @param entity the record's simple class name, for messages
     */
    protected ItemCodec(String entity) {
        this.entity = entity;
    }

    /** Writes every attribute that {@code entity} has a value for, in component order. */
    protected abstract void writeAttributes(T entity, AttributeSink sink);

    /** Reads an entity from the attributes of the map that {@code source} is inside. */
    protected abstract T readAttributes(AttributeSource source);

    /** Returns the record's simple class name. */
    public final String entity() {
        return entity;
    }

    /**
     * Returns {@code entity} as an item.
     *
     * @throws CodecException if a value cannot be stored
     */
    public final Item encode(T entity) {
        ItemSink sink = new ItemSink(expectedBytes);
        writeTo(entity, sink);
        Item item = sink.toItem();
        int length = item.encoded().length;
        if (length + SLACK_BYTES != expectedBytes) {
            expectedBytes = length + SLACK_BYTES;
        }
        return item;
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
        } catch (CodecException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CodecException(entity, source.lastAttribute(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns {@code entity} as something that writes itself when a client asks for it, and not before. */
    public final WritableItem writable(T entity) {
        return new EntityItem<>(this, entity);
    }

    final void writeTo(T entity, AttributeSink sink) {
        try {
            writeAttributes(entity, sink);
        } catch (CodecException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CodecException(this.entity, sink.lastAttribute(), "cannot be stored: " + e.getMessage(), e);
        }
    }

    /**
     * Throws the exception for an attribute that every item must have and this one has not. It claims to return the
     * value so that generated code can say {@code source.find(NAME) ? source.string() : missing(NAME)}.
     */
    @SuppressWarnings({"TypeParameterUnusedInFormals", "DoNotCallSuggester"}) // no value is ever returned
    protected final <V> V missing(AttributeName attribute) {
        throw new CodecException(entity, attribute.text(), "is missing, and the component has no default", null);
    }

    @Override
    public final AttributeType type() {
        return AttributeType.M;
    }

    @Override
    public final void write(T value, AttributeSink sink) {
        sink.startMap();
        writeTo(value, sink);
        sink.endMap();
    }

    @Override
    public final T read(AttributeSource source) {
        source.require(AttributeType.M);
        source.enter();
        T value = decode(source);
        source.exit();
        return value;
    }

    private record EntityItem<T>(ItemCodec<T> codec, T entity) implements WritableItem {
        @Override
        public void writeTo(AttributeSink sink) {
            codec.writeTo(entity, sink);
        }

        @Override
        public Item toItem() {
            return codec.encode(entity);
        }
    }
}
