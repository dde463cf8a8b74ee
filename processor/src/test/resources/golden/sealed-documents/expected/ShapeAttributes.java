package shapes;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Shape}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ShapeAttributes extends Attribute<Shape> {
    /** Creates the token for the attribute at {@code path}. */
    public ShapeAttributes(DocumentPath path) {
        super(path, ShapeCodec.INSTANCE);
    }

    /** Attribute {@code kind} of the document, which says its type. */
    public StringAttribute type() {
        return new StringAttribute(path().entry("kind"));
    }

    /** The same attribute where it holds a {@link Shape.Circle}. */
    public CircleAttributes asCircle() {
        return new CircleAttributes(path());
    }

    /** The same attribute where it holds a {@link Shape.Square}. */
    public SquareAttributes asSquare() {
        return new SquareAttributes(path());
    }

    /** The same attribute where it holds a {@link Shape.Group}. */
    public GroupAttributes asGroup() {
        return new GroupAttributes(path());
    }
}
