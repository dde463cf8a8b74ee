package shapes;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Shape.Square} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SquareCodec extends ItemCodec<Shape.Square> {
    /** The codec; it has no state of its own. */
    public static final SquareCodec INSTANCE = new SquareCodec();

    static final AttributeName SIDE = AttributeName.of("side");

    private SquareCodec() {
        super("Square");
    }

    @Override
    protected void writeAttributes(Shape.Square square, AttributeSink sink) {
        sink.attribute(SIDE).number(square.side());
    }

    @Override
    protected Shape.Square readAttributes(AttributeSource source) {
        return new Shape.Square(StandardConverters.doubleValue().read(source.at(SIDE)));
    }
}
