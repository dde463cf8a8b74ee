package shapes;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Drawing} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DrawingCodec extends EntityMapping<Drawing, DrawingKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName MAIN = AttributeName.of("main");
    static final AttributeName BORDER = AttributeName.of("border");
    static final AttributeName SHAPES = AttributeName.of("shapes");
    static final AttributeName NAMED = AttributeName.of("named");

    /** The codec; it has no state of its own. */
    public static final DrawingCodec INSTANCE = new DrawingCodec();

    static final AttributeConverter<List<Shape>> SHAPES_CONVERTER = StandardConverters.listOf(ShapeCodec.INSTANCE);

    static final AttributeConverter<Map<String, Shape>> NAMED_CONVERTER = StandardConverters.mapOf(ShapeCodec.INSTANCE);

    private DrawingCodec() {
        super("Drawing", List.of(ID));
    }

    @Override
    protected void writeAttributes(Drawing drawing, AttributeSink sink) {
        sink.attribute(ID).string(drawing.id());
        sink.attribute(MAIN);
        ShapeCodec.INSTANCE.write(drawing.main(), sink);
        if (isPresent(BORDER, drawing.border())) {
            sink.attribute(BORDER);
            ShapeCodec.INSTANCE.write(drawing.border().get(), sink);
        }
        sink.attribute(SHAPES);
        SHAPES_CONVERTER.write(drawing.shapes(), sink);
        sink.attribute(NAMED);
        NAMED_CONVERTER.write(drawing.named(), sink);
    }

    @Override
    protected Drawing readAttributes(AttributeSource source) {
        return new Drawing(
                string(source, ID),
                source.find(MAIN) ? ShapeCodec.INSTANCE.read(source) : missing(MAIN),
                source.find(BORDER) && !source.isNull()
                        ? Optional.of(ShapeCodec.INSTANCE.read(source))
                        : Optional.empty(),
                source.find(SHAPES) ? SHAPES_CONVERTER.read(source) : missing(SHAPES),
                source.find(NAMED) ? NAMED_CONVERTER.read(source) : missing(NAMED));
    }

    @Override
    public DrawingKey keyOf(Drawing drawing) {
        return new DrawingKey(drawing.id());
    }

    @Override
    protected void writeKey(DrawingKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
    }

    @Override
    protected DrawingKey readKey(AttributeSource source) {
        return new DrawingKey(string(source, ID));
    }
}
