package odd;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Changes}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class ChangesAttributes extends EntityAttributes implements ChangesRepository.ByChangesAttributes {
    static final ChangesAttributes INSTANCE = new ChangesAttributes();

    /** Attribute {@code changes}. */
    public static final StringAttribute CHANGES = new StringAttribute(ChangesCodec.CHANGES);

    /** Attribute {@code key}. */
    public static final NumberAttribute<Long> KEY =
            new NumberAttribute<>(ChangesCodec.KEY, StandardConverters.longValue());

    /** Attribute {@code conditions}. */
    public static final NumberAttribute<Long> CONDITIONS =
            new NumberAttribute<>(ChangesCodec.CONDITIONS, StandardConverters.longValue());

    private ChangesAttributes() {
        super(ChangesCodec.INSTANCE);
    }

    /** Attribute {@code changes}. */
    public StringAttribute changes() {
        return CHANGES;
    }

    /** Attribute {@code key}. */
    public NumberAttribute<Long> key() {
        return KEY;
    }

    @Override
    public NumberAttribute<Long> conditions() {
        return CONDITIONS;
    }
}
