package people;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Part} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PartCodec extends ItemCodec<Part> {
    /** The codec; it has no state of its own. */
    public static final PartCodec INSTANCE = new PartCodec();

    static final AttributeName NAME = AttributeName.of("name");
    static final AttributeName COUNT = AttributeName.of("count");
    static final AttributeName PARTS = AttributeName.of("parts");
    static final AttributeName TWIN = AttributeName.of("twin");

    static final AttributeConverter<List<Part>> PARTS_CONVERTER = StandardConverters.listOf(PartCodec.INSTANCE);

    private PartCodec() {
        super("Part");
    }

    @Override
    protected void writeAttributes(Part part, AttributeSink sink) {
        sink.attribute(NAME).string(part.name());
        sink.attribute(COUNT).number(part.count());
        PARTS_CONVERTER.write(part.parts(), sink.attribute(PARTS));
        if (isPresent(TWIN, part.twin())) {
            PartCodec.INSTANCE.write(part.twin().get(), sink.attribute(TWIN));
        }
    }

    @Override
    protected Part readAttributes(AttributeSource source) {
        return new Part(
                source.at(NAME).string(),
                source.at(COUNT).intNumber(),
                PARTS_CONVERTER.read(source.at(PARTS)),
                source.find(TWIN) && !source.isNull()
                        ? Optional.of(PartCodec.INSTANCE.read(source))
                        : Optional.empty());
    }
}
