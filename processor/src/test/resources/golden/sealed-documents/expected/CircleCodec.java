package shapes;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Shape.Circle} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class CircleCodec extends ItemCodec<Shape.Circle> {
    /** The codec; it has no state of its own. */
    public static final CircleCodec INSTANCE = new CircleCodec();

    static final AttributeName RADIUS = AttributeName.of("radius");

    private CircleCodec() {
        super("Circle");
    }

    @Override
    protected void writeAttributes(Shape.Circle circle, AttributeSink sink) {
        sink.attribute(RADIUS).number(circle.radius());
    }

    @Override
    protected Shape.Circle readAttributes(AttributeSource source) {
        return new Shape.Circle(StandardConverters.doubleValue().read(source.at(RADIUS)));
    }
}
