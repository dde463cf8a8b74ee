package plants;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Pump}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class PumpAttributes extends EntityAttributes implements PumpRepository.BySiteAttributes {
    static final PumpAttributes INSTANCE = new PumpAttributes();

    /** Attribute {@code site}. */
    public static final NumberAttribute<Integer> SITE =
            new NumberAttribute<>(PumpCodec.SITE, StandardConverters.intValue());

    private PumpAttributes() {
        super(PumpCodec.INSTANCE);
    }

    /** Attribute {@code site}. */
    public NumberAttribute<Integer> site() {
        return SITE;
    }
}
