package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;

/** Byte arrays as B. */
final class BytesConverter extends StandardConverter<byte[]> {
    static final AttributeConverter<byte[]> INSTANCE = new BytesConverter();

    private BytesConverter() {
        super(AttributeType.B);
    }

    /** Arrays are equal by identity only. */
    @Override
    boolean keepsApart() {
        return false;
    }

    @Override
    public void write(byte[] value, AttributeSink sink) {
        sink.binary(value);
    }

    @Override
    public byte[] read(AttributeSource source) {
        return source.binary();
    }
}
