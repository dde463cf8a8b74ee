package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;

/**
 * Writes a document that is one of several, with an attribute in front that says which. Generated codecs of sealed types
 * extend this class.
 *
 * @param <T> the sealed type
 */
public abstract class SealedCodec<T> extends ItemCodec<T> {
    private final AttributeName typeAttribute;
    private final List<String> types;

    /**
     * Creates the codec.
     *
     * @param entity the sealed type's simple name, for messages
     * @param typeAttribute the attribute that says which type a value has
     * @param types what it may say
     */
    protected SealedCodec(String entity, String typeAttribute, String... types) {
        super(entity);
        this.typeAttribute = AttributeName.of(typeAttribute);
        this.types = List.of(types);
    }

    /** Returns what is stored for the type of {@code value}. */
    protected abstract String typeOf(T value);

    /** Returns the codec of the type for which {@code type} is stored, or {@link #unknown}. */
    protected abstract ItemCodec<? extends T> codecOf(String type);

    /** Throws the exception for a type that is none of those known; it claims to return a codec for generated code. */
    @SuppressWarnings("DoNotCallSuggester") // generated code returns its result
    protected final ItemCodec<T> unknown(String type) {
        throw new CodecException(
                entity(),
                typeAttribute.text(),
                "holds '" + type + "', which is none of the known types " + String.join(", ", types),
                null);
    }

    @Override
    protected final void writeAttributes(T value, AttributeSink sink) {
        String type = typeOf(value);
        sink.attribute(typeAttribute).string(type);
        @SuppressWarnings("unchecked") // what typeOf says of the value is what codecOf takes
        ItemCodec<T> codec = (ItemCodec<T>) codecOf(type);
        codec.writeTo(value, sink);
    }

    @Override
    protected final T readAttributes(AttributeSource source) {
        String type = source.at(typeAttribute).string();
        return codecOf(type).decode(source);
    }
}
