package old;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Old.Gone} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class GoneCodec extends ItemCodec<Old.Gone> {
    /** The codec; it has no state of its own. */
    public static final GoneCodec INSTANCE = new GoneCodec();

    static final AttributeName NUMBER = AttributeName.of("number");

    private GoneCodec() {
        super("Gone");
    }

    @Override
    protected void writeAttributes(Old.Gone gone, AttributeSink sink) {
        sink.attribute(NUMBER).number(gone.number());
    }

    @Override
    protected Old.Gone readAttributes(AttributeSource source) {
        return new Old.Gone(source.at(NUMBER).intNumber());
    }
}
