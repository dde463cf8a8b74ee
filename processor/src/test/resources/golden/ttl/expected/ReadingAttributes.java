package sessions;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.time.Instant;
import java.time.ZonedDateTime;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Reading}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingAttributes extends EntityAttributes implements ReadingRepository.ByIdAttributes {
    static final ReadingAttributes INSTANCE = new ReadingAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(ReadingCodec.ID);

    /** Attribute {@code at}. */
    public static final OrderedAttribute<Instant> AT =
            new OrderedAttribute<>(ReadingCodec.AT, StandardConverters.instant());

    /** Attribute {@code seen}. */
    public static final Attribute<ZonedDateTime> SEEN =
            new Attribute<>(ReadingCodec.SEEN, StandardConverters.zonedDateTime());

    /** Attribute {@code ttl}. */
    public static final NumberAttribute<Integer> TTL =
            new NumberAttribute<>(ReadingCodec.TTL, StandardConverters.intValue());

    private ReadingAttributes() {
        super(ReadingCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public StringAttribute id() {
        return ID;
    }

    /** Attribute {@code at}. */
    public OrderedAttribute<Instant> at() {
        return AT;
    }

    @Override
    public Attribute<ZonedDateTime> seen() {
        return SEEN;
    }

    @Override
    public NumberAttribute<Integer> ttl() {
        return TTL;
    }
}
