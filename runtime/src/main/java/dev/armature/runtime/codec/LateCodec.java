package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a document that is made when a value is first written or read: of one that contains the document in which
 * it is, whose codec would else be made to make this one, without end. One is made for each level of the values that are
 * met, and kept.
 */
final class LateCodec<V> implements AttributeConverter<V> {
    private final Supplier<? extends AttributeConverter<V>> making;
    /** Made by any thread, and more than once where several meet; all that are made are alike. */
    private volatile @Nullable AttributeConverter<V> made;

    LateCodec(Supplier<? extends AttributeConverter<V>> making) {
        this.making = making;
    }

    private AttributeConverter<V> codec() {
        AttributeConverter<V> codec = made;
        if (codec == null) {
            codec = making.get();
            made = codec;
        }
        return codec;
    }

    @Override
    public AttributeType type() {
        return AttributeType.M;
    }

    @Override
    public void write(V value, AttributeSink sink) {
        codec().write(value, sink);
    }

    @Override
    public V read(AttributeSource source) {
        return codec().read(source);
    }
}
