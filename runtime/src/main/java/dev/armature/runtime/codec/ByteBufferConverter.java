package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.nio.ByteBuffer;

/** The remaining bytes of buffers as B. */
final class ByteBufferConverter extends StandardConverter<ByteBuffer> {
    static final AttributeConverter<ByteBuffer> INSTANCE = new ByteBufferConverter();

    private ByteBufferConverter() {
        super(AttributeType.B);
    }

    @Override
    public void write(ByteBuffer value, AttributeSink sink) {
        byte[] remaining = new byte[value.remaining()];
        value.get(value.position(), remaining);
        sink.binary(remaining);
    }

    @Override
    public ByteBuffer read(AttributeSource source) {
        return ByteBuffer.wrap(source.binary());
    }
}
