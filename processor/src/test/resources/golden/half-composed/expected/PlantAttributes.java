package plants;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Plant}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class PlantAttributes extends EntityAttributes implements PlantRepository.ByNumberAttributes {
    static final PlantAttributes INSTANCE = new PlantAttributes();

    /** Attribute {@code site}. */
    public static final NumberAttribute<Integer> NUMBER =
            new NumberAttribute<>(PlantCodec.NUMBER, StandardConverters.intValue());

    /** Attribute {@code name}. */
    public static final StringAttribute NAME = new StringAttribute(PlantCodec.NAME);

    private PlantAttributes() {
        super(PlantCodec.INSTANCE);
    }

    /** Attribute {@code site}. */
    public NumberAttribute<Integer> number() {
        return NUMBER;
    }

    @Override
    public StringAttribute name() {
        return NAME;
    }
}
