package sessions;

import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Session}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SessionAttributes extends EntityAttributes implements SessionRepository.ByIdAttributes {
    static final SessionAttributes INSTANCE = new SessionAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(SessionCodec.ID);

    /** Attribute {@code expires}. */
    public static final OrderedAttribute<Instant> EXPIRES =
            new OrderedAttribute<>(SessionCodec.EXPIRES, StandardConverters.epochSeconds());

    /** Attribute {@code seen}. */
    public static final OrderedAttribute<Instant> SEEN =
            new OrderedAttribute<>(SessionCodec.SEEN, StandardConverters.instant());

    private SessionAttributes() {
        super(SessionCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public StringAttribute id() {
        return ID;
    }

    @Override
    public OrderedAttribute<Instant> expires() {
        return EXPIRES;
    }

    @Override
    public OrderedAttribute<Instant> seen() {
        return SEEN;
    }
}
