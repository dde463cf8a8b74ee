package shadow;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** Writes a {@link Optional} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OptionalCodec extends ItemCodec<Optional> {
    /** The codec; it has no state of its own. */
    public static final OptionalCodec INSTANCE = new OptionalCodec();

    static final AttributeName ATTRIBUTE_NAME = AttributeName.of("attributeName");

    private OptionalCodec() {
        super("Optional");
    }

    @Override
    protected void writeAttributes(Optional optional, AttributeSink sink) {
        optionalString(sink, ATTRIBUTE_NAME, optional.attributeName());
    }

    @Override
    protected Optional readAttributes(AttributeSource source) {
        return new Optional(source.optionalString(ATTRIBUTE_NAME));
    }
}
