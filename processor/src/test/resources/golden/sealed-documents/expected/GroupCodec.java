package shapes;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Shape.Group} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class GroupCodec extends ItemCodec<Shape.Group> {
    /** The codec; it has no state of its own. */
    public static final GroupCodec INSTANCE = new GroupCodec();

    static final AttributeName PARTS = AttributeName.of("parts");
    static final AttributeName FRAME = AttributeName.of("frame");

    private GroupCodec() {
        super("Group");
    }

    @Override
    protected void writeAttributes(Shape.Group group, AttributeSink sink) {
        Late.PARTS_CONVERTER.write(group.parts(), sink.attribute(PARTS));
        if (isPresent(FRAME, group.frame())) {
            ShapeCodec.INSTANCE.write(group.frame().get(), sink.attribute(FRAME));
        }
    }

    @Override
    protected Shape.Group readAttributes(AttributeSource source) {
        return new Shape.Group(
                Late.PARTS_CONVERTER.read(source.at(PARTS)),
                source.find(FRAME) && !source.isNull()
                        ? Optional.of(ShapeCodec.INSTANCE.read(source))
                        : Optional.empty());
    }

    /**
     * Converters of documents that contain this one. They are made when they are first used, so that
     * no two codecs wait for each other to be initialised.
     */
    static final class Late {
        static final AttributeConverter<List<Shape>> PARTS_CONVERTER = StandardConverters.listOf(ShapeCodec.INSTANCE);

        private Late() {}
    }
}
