package shapes;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.SealedCodec;
import javax.annotation.processing.Generated;

/** Writes a {@link Shape} as a map that says which it is, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ShapeCodec extends SealedCodec<Shape> {
    /** The codec; it has no state of its own. */
    public static final ShapeCodec INSTANCE = new ShapeCodec();

    private ShapeCodec() {
        super("Shape", "kind", "circle", "square", "Group");
    }

    @Override
    protected String typeOf(Shape value) {
        if (value instanceof Shape.Circle) {
            return "circle";
        }
        if (value instanceof Shape.Square) {
            return "square";
        }
        if (value instanceof Shape.Group) {
            return "Group";
        }
        throw new NullPointerException("a value is null");
    }

    @Override
    protected ItemCodec<? extends Shape> codecOf(String type) {
        return switch (type) {
            case "circle" -> CircleCodec.INSTANCE;
            case "square" -> SquareCodec.INSTANCE;
            case "Group" -> GroupCodec.INSTANCE;
            default -> unknown(type);
        };
    }
}
