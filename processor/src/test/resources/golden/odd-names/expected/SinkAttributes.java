package odd;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Sink}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class SinkAttributes
        extends EntityAttributes implements SinkRepository.BySinkAttributes, SinkRepository.SinkRepositoryPathAttributes {
    static final SinkAttributes INSTANCE = new SinkAttributes();

    /** Attribute {@code sink}. */
    public static final StringAttribute SINK = new StringAttribute(SinkCodec.SINK);

    /** Attribute {@code source}. */
    public static final NumberAttribute<Integer> SOURCE =
            new NumberAttribute<>(SinkCodec.SOURCE, StandardConverters.intValue());

    private SinkAttributes() {
        super(SinkCodec.INSTANCE);
    }

    @Override
    public StringAttribute sink() {
        return SINK;
    }

    @Override
    public NumberAttribute<Integer> source() {
        return SOURCE;
    }
}
