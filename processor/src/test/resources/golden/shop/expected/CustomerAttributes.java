package shop;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Customer}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class CustomerAttributes extends EntityAttributes implements CustomerRepository.ByCustomerIdAttributes {
    static final CustomerAttributes INSTANCE = new CustomerAttributes();

    /** Attribute {@code email}. */
    public static final StringAttribute EMAIL = new StringAttribute(CustomerCodec.EMAIL);

    /** Attribute {@code name}. */
    public static final StringAttribute NAME = new StringAttribute(CustomerCodec.NAME);

    /** Attribute {@code version}. */
    public static final NumberAttribute<Long> VERSION =
            new NumberAttribute<>(CustomerCodec.VERSION, StandardConverters.longValue());

    private CustomerAttributes() {
        super(CustomerCodec.INSTANCE);
    }

    @Override
    public StringAttribute email() {
        return EMAIL;
    }

    @Override
    public StringAttribute name() {
        return NAME;
    }

    @Override
    public NumberAttribute<Long> version() {
        return VERSION;
    }
}
