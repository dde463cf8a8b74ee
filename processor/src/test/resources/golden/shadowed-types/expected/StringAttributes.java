package shadow;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import java.lang.Long;
import java.lang.Override;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of a {@link String}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class StringAttributes
        extends EntityAttributes implements StringRepository.ByIdAttributes, StringRepository.ConditionAttributes {
    static final StringAttributes INSTANCE = new StringAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(StringCodec.ID);

    /** Attribute {@code number}. */
    public static final NumberAttribute<java.lang.Integer> NUMBER =
            new NumberAttribute<>(StringCodec.NUMBER, StandardConverters.intValue());

    /** Attribute {@code condition}. */
    public static final StringAttribute CONDITION = new StringAttribute(StringCodec.CONDITION);

    /** Attribute {@code list}. */
    public static final ListAttributes LIST = new ListAttributes(DocumentPath.of(StringCodec.LIST));

    /** Attribute {@code integer}. */
    public static final Attribute<Integer> INTEGER =
            new Attribute<>(StringCodec.INTEGER, StringCodec.INTEGER_CONVERTER);

    /** Attribute {@code version}. */
    public static final NumberAttribute<Long> VERSION =
            new NumberAttribute<>(StringCodec.VERSION, StandardConverters.longValue());

    /** Attribute {@code createdAt}. */
    public static final OrderedAttribute<Instant> CREATED_AT =
            new OrderedAttribute<>(StringCodec.CREATED_AT, StandardConverters.instant());

    private StringAttributes() {
        super(StringCodec.INSTANCE);
    }

    @Override
    public StringAttribute id() {
        return ID;
    }

    @Override
    public NumberAttribute<java.lang.Integer> number() {
        return NUMBER;
    }

    @Override
    public StringAttribute condition() {
        return CONDITION;
    }

    @Override
    public ListAttributes list() {
        return LIST;
    }

    @Override
    public Attribute<Integer> integer() {
        return INTEGER;
    }

    @Override
    public NumberAttribute<Long> version() {
        return VERSION;
    }

    @Override
    public OrderedAttribute<Instant> createdAt() {
        return CREATED_AT;
    }
}
