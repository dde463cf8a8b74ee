package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.example.Name;
import org.example.Person;

/** The attributes of a {@link Person}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PersonAttributes extends EntityAttributes implements PersonRepository.ByIdAttributes {
    static final PersonAttributes INSTANCE = new PersonAttributes();

    /** Attribute {@code person-id}. */
    public static final StringAttribute ID = new StringAttribute(PersonCodec.ID);

    /** Attribute {@code born}. */
    public static final OrderedAttribute<LocalDate> BORN =
            new OrderedAttribute<>(PersonCodec.BORN, StandardConverters.localDate());

    /** Attribute {@code name}. */
    public static final Attribute<Name> NAME = new Attribute<>(PersonCodec.NAME, NameCodec.INSTANCE);

    private PersonAttributes() {
        super(PersonCodec.INSTANCE);
    }

    /** Attribute {@code person-id}. */
    public StringAttribute id() {
        return ID;
    }

    @Override
    public OrderedAttribute<LocalDate> born() {
        return BORN;
    }

    @Override
    public Attribute<Name> name() {
        return NAME;
    }
}
