package plants;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Reading}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReadingAttributes
        extends EntityAttributes implements ReadingRepository.ByPlantAttributes, ReadingRepository.ByLevelAttributes, ReadingRepository.ByValueAttributes {
    static final ReadingAttributes INSTANCE = new ReadingAttributes();

    /** Attribute {@code plant}. */
    public static final StringAttribute PLANT = new StringAttribute(ReadingCodec.PLANT);

    /** Attribute {@code n}. */
    public static final NumberAttribute<Long> NUMBER =
            new NumberAttribute<>(ReadingCodec.NUMBER, StandardConverters.longValue());

    /** Attribute {@code value}. */
    public static final NumberAttribute<Integer> VALUE =
            new NumberAttribute<>(ReadingCodec.VALUE, StandardConverters.intValue());

    /** Attribute {@code level}. */
    public static final StringAttribute LEVEL = new StringAttribute(ReadingCodec.LEVEL);

    private ReadingAttributes() {
        super(ReadingCodec.INSTANCE);
    }

    /** Attribute {@code plant}. */
    public StringAttribute plant() {
        return PLANT;
    }

    @Override
    public NumberAttribute<Long> number() {
        return NUMBER;
    }

    @Override
    public NumberAttribute<Integer> value() {
        return VALUE;
    }

    @Override
    public StringAttribute level() {
        return LEVEL;
    }
}
