package forum;

import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.nio.ByteBuffer;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Reading}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingAttributes extends EntityAttributes implements ReadingRepository.ByDeviceAttributes,
        ReadingRepository.BySiteMetricAttributes,
        ReadingRepository.ByLevelAttributes,
        ReadingRepository.ByHashAttributes {
    static final ReadingAttributes INSTANCE = new ReadingAttributes();

    /** Attribute {@code device}. */
    public static final NumberAttribute<Long> DEVICE =
            new NumberAttribute<>(ReadingCodec.DEVICE, StandardConverters.longValue());

    /** Attribute {@code sequence}. */
    public static final BinaryAttribute<byte[]> SEQUENCE =
            new BinaryAttribute<>(ReadingCodec.SEQUENCE, StandardConverters.bytes());

    /** Attribute {@code site}. */
    public static final StringAttribute SITE = new StringAttribute(ReadingCodec.SITE);

    /** Attribute {@code metric}. */
    public static final StringAttribute METRIC = new StringAttribute(ReadingCodec.METRIC);

    /** Attribute {@code zone}. */
    public static final StringAttribute ZONE = new StringAttribute(ReadingCodec.ZONE);

    /** Attribute {@code at}. */
    public static final OrderedAttribute<Instant> AT =
            new OrderedAttribute<>(ReadingCodec.AT, StandardConverters.instant());

    /** Attribute {@code level}. */
    public static final NumberAttribute<Integer> LEVEL =
            new NumberAttribute<>(ReadingCodec.LEVEL, StandardConverters.intValue());

    /** Attribute {@code hash}. */
    public static final BinaryAttribute<ByteBuffer> HASH =
            new BinaryAttribute<>(ReadingCodec.HASH, StandardConverters.byteBuffer());

    /** Attribute {@code value}. */
    public static final NumberAttribute<Double> VALUE =
            new NumberAttribute<>(ReadingCodec.VALUE, StandardConverters.doubleValue());

    /** Attribute {@code unit}. */
    public static final StringAttribute UNIT = new StringAttribute(ReadingCodec.UNIT);

    private ReadingAttributes() {
        super(ReadingCodec.INSTANCE);
    }

    @Override
    public NumberAttribute<Long> device() {
        return DEVICE;
    }

    @Override
    public BinaryAttribute<byte[]> sequence() {
        return SEQUENCE;
    }

    @Override
    public StringAttribute site() {
        return SITE;
    }

    @Override
    public StringAttribute metric() {
        return METRIC;
    }

    @Override
    public StringAttribute zone() {
        return ZONE;
    }

    @Override
    public OrderedAttribute<Instant> at() {
        return AT;
    }

    @Override
    public NumberAttribute<Integer> level() {
        return LEVEL;
    }

    @Override
    public BinaryAttribute<ByteBuffer> hash() {
        return HASH;
    }

    @Override
    public NumberAttribute<Double> value() {
        return VALUE;
    }

    @Override
    public StringAttribute unit() {
        return UNIT;
    }
}
