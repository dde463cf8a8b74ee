package orders;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Order.Size} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SizeCodec extends ItemCodec<Order.Size> {
    /** The codec; it has no state of its own. */
    public static final SizeCodec INSTANCE = new SizeCodec();

    static final AttributeName WIDTH = AttributeName.of("width");
    static final AttributeName HEIGHT = AttributeName.of("height");

    private SizeCodec() {
        super("Size");
    }

    @Override
    protected void writeAttributes(Order.Size size, AttributeSink sink) {
        sink.attribute(WIDTH).number(size.width());
        sink.attribute(HEIGHT).number(size.height());
    }

    @Override
    protected Order.Size readAttributes(AttributeSource source) {
        return new Order.Size(source.at(WIDTH).intNumber(), source.at(HEIGHT).intNumber());
    }
}
