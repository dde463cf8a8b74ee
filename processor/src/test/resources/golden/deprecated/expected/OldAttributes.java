package old;

import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The attributes of an {@link Old}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldAttributes extends EntityAttributes implements OldRepository.ByIdAttributes {
    static final OldAttributes INSTANCE = new OldAttributes();

    /** Attribute {@code id}. */
    public static final OrderedAttribute<UUID> ID = new OrderedAttribute<>(OldCodec.ID, StandardConverters.uuid());

    /** Attribute {@code name}. */
    public static final StringAttribute NAME = new StringAttribute(OldCodec.NAME);

    /** Attribute {@code gone}. */
    public static final GoneAttributes GONE = new GoneAttributes(DocumentPath.of(OldCodec.GONE));

    private OldAttributes() {
        super(OldCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public OrderedAttribute<UUID> id() {
        return ID;
    }

    @Override
    public StringAttribute name() {
        return NAME;
    }

    @Override
    public GoneAttributes gone() {
        return GONE;
    }
}
