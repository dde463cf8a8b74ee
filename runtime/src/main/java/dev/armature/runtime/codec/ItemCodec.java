package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.WritableItem;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Writes an entity or a document attribute by attribute, and reads it back. Generated codecs extend this class with the
 * two methods that know the attributes. Immutable and safe to share between threads.
 *
 * <p>As an {@link AttributeConverter} it stores the whole as one map.
 *
 * @param <T> the record
 */
public abstract class ItemCodec<T> extends ItemDecoder<T> implements AttributeConverter<T> {
    private static final int SLACK_BYTES = 16;

    /** The length of the item written last, which the next buffer begins with. Racy on purpose: it is only a guess. */
    private int expectedBytes = 256;

    /**
     * Creates the codec.
     *
     * @param entity the record's simple class name, for messages
     */
    protected ItemCodec(String entity) {
        super(entity);
    }

    /** Writes every attribute that {@code entity} has a value for, in component order. */
    protected abstract void writeAttributes(T entity, AttributeSink sink);

    /** Writes a string that may be absent. One that is null is refused under its own attribute's name. */
    protected final void optionalString(AttributeSink sink, AttributeName attribute, Optional<String> value) {
        if (required(attribute, value).isPresent()) {
            sink.attribute(attribute).string(value.get());
        }
    }

    /** Returns whether a component has a value. One that is null is refused under its own attribute's name. */
    protected final boolean isPresent(AttributeName attribute, Optional<?> value) {
        return required(attribute, value).isPresent();
    }

    /** As {@link #isPresent(AttributeName, Optional)}. */
    protected final boolean isPresent(AttributeName attribute, OptionalInt value) {
        return required(attribute, value).isPresent();
    }

    /** As {@link #isPresent(AttributeName, Optional)}. */
    protected final boolean isPresent(AttributeName attribute, OptionalLong value) {
        return required(attribute, value).isPresent();
    }

    /** As {@link #isPresent(AttributeName, Optional)}. */
    protected final boolean isPresent(AttributeName attribute, OptionalDouble value) {
        return required(attribute, value).isPresent();
    }

    /** Returns whether a set has members, and so is stored. One that is null is refused under its own attribute's name. */
    protected final boolean isPresent(AttributeName attribute, Set<?> value) {
        return !required(attribute, value).isEmpty();
    }

    private <V> V required(AttributeName attribute, V value) {
        if (value == null) {
            throw new CodecException(
                    entity(),
                    attribute.text(),
                    "cannot be stored: the component is null, and not marked nullable",
                    null);
        }
        return value;
    }

    /** Refuses a string of more than {@code max} bytes in UTF-8. */
    protected final void checkSize(AttributeName attribute, int max, String value) {
        limit(attribute, max).check(required(attribute, value));
    }

    /** Refuses more than {@code max} bytes. */
    protected final void checkSize(AttributeName attribute, int max, byte[] value) {
        limit(attribute, max).checkBytes(required(attribute, value).length);
    }

    /** Refuses more than {@code max} bytes. */
    protected final void checkSize(AttributeName attribute, int max, ByteBuffer value) {
        limit(attribute, max).checkBytes(required(attribute, value).remaining());
    }

    /** Refuses a list or set of more than {@code max} elements. */
    protected final void checkSize(AttributeName attribute, int max, Collection<?> value) {
        limit(attribute, max).checkElements(required(attribute, value).size());
    }

    /** Refuses a map of more than {@code max} entries. */
    protected final void checkSize(AttributeName attribute, int max, Map<?, ?> value) {
        limit(attribute, max).checkElements(required(attribute, value).size());
    }

    private SizeLimit limit(AttributeName attribute, int max) {
        return new SizeLimit(entity(), attribute, max);
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
            throw CodecException.of(entity(), sink.lastAttribute(), "cannot be stored", e);
        }
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
