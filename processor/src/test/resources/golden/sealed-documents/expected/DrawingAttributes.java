package shapes;

import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Drawing}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DrawingAttributes extends EntityAttributes implements DrawingRepository.ByIdAttributes {
    static final DrawingAttributes INSTANCE = new DrawingAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(DrawingCodec.ID);

    /** Attribute {@code main}. */
    public static final ShapeAttributes MAIN = new ShapeAttributes(DocumentPath.of(DrawingCodec.MAIN));

    /** Attribute {@code border}. */
    public static final ShapeAttributes BORDER = new ShapeAttributes(DocumentPath.of(DrawingCodec.BORDER));

    /** Attribute {@code shapes}. */
    public static final ListAttribute<Shape, ShapeAttributes> SHAPES =
            new ListAttribute<>(DocumentPath.of(DrawingCodec.SHAPES), ShapeCodec.INSTANCE, ShapeAttributes::new);

    /** Attribute {@code named}. */
    public static final MapAttribute<String, Shape, ShapeAttributes> NAMED = new MapAttribute<>(
            DocumentPath.of(DrawingCodec.NAMED),
            StandardConverters.string(),
            ShapeCodec.INSTANCE,
            ShapeAttributes::new);

    private DrawingAttributes() {
        super(DrawingCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public StringAttribute id() {
        return ID;
    }

    @Override
    public ShapeAttributes main() {
        return MAIN;
    }

    @Override
    public ShapeAttributes border() {
        return BORDER;
    }

    @Override
    public ListAttribute<Shape, ShapeAttributes> shapes() {
        return SHAPES;
    }

    @Override
    public MapAttribute<String, Shape, ShapeAttributes> named() {
        return NAMED;
    }
}
