package post;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Draft}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DraftAttributes extends EntityAttributes implements DraftRepository.ByIdAttributes {
    static final DraftAttributes INSTANCE = new DraftAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(DraftCodec.ID);

    /** Attribute {@code version}. */
    public static final NumberAttribute<Long> VERSION =
            new NumberAttribute<>(DraftCodec.VERSION, StandardConverters.longValue());

    /** Attribute {@code createdAt}. */
    public static final OrderedAttribute<Instant> CREATED_AT =
            new OrderedAttribute<>(DraftCodec.CREATED_AT, StandardConverters.instant());

    /** Attribute {@code subject}. */
    public static final StringAttribute SUBJECT = new StringAttribute(DraftCodec.SUBJECT);

    /** Attribute {@code urgent}. */
    public static final Attribute<Boolean> URGENT =
            new Attribute<>(DraftCodec.URGENT, StandardConverters.booleanValue());

    /** Attribute {@code recipient}. */
    public static final AddressAttributes RECIPIENT = new AddressAttributes(DocumentPath.of(DraftCodec.RECIPIENT));

    private DraftAttributes() {
        super(DraftCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public StringAttribute id() {
        return ID;
    }

    @Override
    public NumberAttribute<Long> version() {
        return VERSION;
    }

    @Override
    public OrderedAttribute<Instant> createdAt() {
        return CREATED_AT;
    }

    @Override
    public StringAttribute subject() {
        return SUBJECT;
    }

    @Override
    public Attribute<Boolean> urgent() {
        return URGENT;
    }

    @Override
    public AddressAttributes recipient() {
        return RECIPIENT;
    }
}
