package contacts;

import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Contact}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class ContactAttributes
        extends EntityAttributes implements ContactRepository.ByPersonIdAttributes, ContactRepository.ByPersonNameAttributes {
    static final ContactAttributes INSTANCE = new ContactAttributes();

    /** Attribute {@code n}. */
    public static final StringAttribute PERSON_NAME = new StringAttribute(ContactCodec.PERSON_NAME);

    /** Attribute {@code born}. */
    public static final OrderedAttribute<LocalDate> PERSON_BORN =
            new OrderedAttribute<>(ContactCodec.PERSON_BORN, StandardConverters.localDate());

    /** Attribute {@code firm_name}. */
    public static final StringAttribute FIRM_NAME = new StringAttribute(ContactCodec.FIRM_NAME);

    /** Attribute {@code firm_seat}. */
    public static final StringAttribute FIRM_SEAT = new StringAttribute(ContactCodec.FIRM_SEAT);

    private ContactAttributes() {
        super(ContactCodec.INSTANCE);
    }

    @Override
    public StringAttribute personName() {
        return PERSON_NAME;
    }

    @Override
    public OrderedAttribute<LocalDate> personBorn() {
        return PERSON_BORN;
    }

    @Override
    public StringAttribute firmName() {
        return FIRM_NAME;
    }

    @Override
    public StringAttribute firmSeat() {
        return FIRM_SEAT;
    }
}
