package iot;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Reading}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingAttributes
        extends EntityAttributes implements ReadingRepository.ByDeviceIdAttributes, ReadingRepository.BySiteAttributes, ReadingRepository.ByValueAttributes {
    static final ReadingAttributes INSTANCE = new ReadingAttributes();

    /** Attribute {@code at}. */
    public static final OrderedAttribute<Instant> AT =
            new OrderedAttribute<>(ReadingCodec.AT, StandardConverters.instant());

    /** Attribute {@code site}. */
    public static final StringAttribute SITE = new StringAttribute(ReadingCodec.SITE);

    /** Attribute {@code level}. */
    public static final NumberAttribute<Integer> LEVEL =
            new NumberAttribute<>(ReadingCodec.LEVEL, StandardConverters.intValue());

    /** Attribute {@code value}. */
    public static final NumberAttribute<BigDecimal> VALUE =
            new NumberAttribute<>(ReadingCodec.VALUE, StandardConverters.bigDecimal());

    /** Attribute {@code note}. */
    public static final StringAttribute NOTE = new StringAttribute(ReadingCodec.NOTE);

    private ReadingAttributes() {
        super(ReadingCodec.INSTANCE);
    }

    @Override
    public OrderedAttribute<Instant> at() {
        return AT;
    }

    @Override
    public StringAttribute site() {
        return SITE;
    }

    @Override
    public NumberAttribute<Integer> level() {
        return LEVEL;
    }

    @Override
    public NumberAttribute<BigDecimal> value() {
        return VALUE;
    }

    @Override
    public StringAttribute note() {
        return NOTE;
    }
}
