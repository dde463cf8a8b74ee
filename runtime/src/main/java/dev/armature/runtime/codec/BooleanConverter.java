package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;

/** Truth values as BOOL. */
final class BooleanConverter extends StandardConverter<Boolean> {
    static final AttributeConverter<Boolean> INSTANCE = new BooleanConverter();

    private BooleanConverter() {
        super(AttributeType.BOOL);
    }

    @Override
    public void write(Boolean value, AttributeSink sink) {
        sink.bool(value);
    }

    @Override
    public Boolean read(AttributeSource source) {
        return source.bool();
    }
}
