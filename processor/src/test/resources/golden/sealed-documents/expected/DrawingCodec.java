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
        super("Drawing", ID);
    }

    @Override
    protected void writeAttributes(Drawing drawing, AttributeSink sink) {
        sink.attribute(ID).string(drawing.id());
        ShapeCodec.INSTANCE.write(drawing.main(), sink.attribute(MAIN));
        if (isPresent(BORDER, drawing.border())) {
            ShapeCodec.INSTANCE.write(drawing.border().get(), sink.attribute(BORDER));
        }
        SHAPES_CONVERTER.write(drawing.shapes(), sink.attribute(SHAPES));
        NAMED_CONVERTER.write(drawing.named(), sink.attribute(NAMED));
    }

    @Override
    protected Drawing readAttributes(AttributeSource source) {
        return new Drawing(
                source.at(ID).string(),
                ShapeCodec.INSTANCE.read(source.at(MAIN)),
                source.find(BORDER) && !source.isNull()
                        ? Optional.of(ShapeCodec.INSTANCE.read(source))
                        : Optional.empty(),
                SHAPES_CONVERTER.read(source.at(SHAPES)),
                NAMED_CONVERTER.read(source.at(NAMED)));
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
        return new DrawingKey(source.at(ID).string());
    }
}
