package accounts;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of an {@link Account}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class AccountAttributes extends EntityAttributes implements AccountRepository.ByIdAttributes {
    static final AccountAttributes INSTANCE = new AccountAttributes();

    /** Attribute {@code id}. */
    public static final NumberAttribute<Integer> ID =
            new NumberAttribute<>(AccountCodec.ID, StandardConverters.intValue());

    /** Attribute {@code balance}. */
    public static final NumberAttribute<BigDecimal> BALANCE =
            new NumberAttribute<>(AccountCodec.BALANCE, StandardConverters.bigDecimal());

    /** Attribute {@code createdAt}. */
    public static final OrderedAttribute<Instant> CREATED_AT =
            new OrderedAttribute<>(AccountCodec.CREATED_AT, StandardConverters.instant());

    /** Attribute {@code updatedAt}. */
    public static final OrderedAttribute<Instant> UPDATED_AT =
            new OrderedAttribute<>(AccountCodec.UPDATED_AT, StandardConverters.instant());

    private AccountAttributes() {
        super(AccountCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public NumberAttribute<Integer> id() {
        return ID;
    }

    @Override
    public NumberAttribute<BigDecimal> balance() {
        return BALANCE;
    }

    @Override
    public OrderedAttribute<Instant> createdAt() {
        return CREATED_AT;
    }

    @Override
    public OrderedAttribute<Instant> updatedAt() {
        return UPDATED_AT;
    }
}
