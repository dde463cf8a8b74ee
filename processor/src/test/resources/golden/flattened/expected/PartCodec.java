package orders;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Order.Part} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PartCodec extends ItemCodec<Order.Part> {
    /** The codec; it has no state of its own. */
    public static final PartCodec INSTANCE = new PartCodec();

    static final AttributeName SIZE_WIDTH = AttributeName.of("width");
    static final AttributeName SIZE_HEIGHT = AttributeName.of("height");

    private PartCodec() {
        super("Part");
    }

    @Override
    protected void writeAttributes(Order.Part part, AttributeSink sink) {
        sink.attribute(SIZE_WIDTH).number(part.size().width());
        sink.attribute(SIZE_HEIGHT).number(part.size().height());
    }

    @Override
    protected Order.Part readAttributes(AttributeSource source) {
        return new Order.Part(new Order.Size(source.at(SIZE_WIDTH).intNumber(), source.at(SIZE_HEIGHT).intNumber()));
    }
}
