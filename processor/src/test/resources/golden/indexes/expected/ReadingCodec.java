package forum;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/** Writes a {@link Reading} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingCodec extends EntityMapping<Reading, ReadingKey> {
    static final AttributeName DEVICE = AttributeName.of("device");
    static final AttributeName SEQUENCE = AttributeName.of("sequence");
    static final AttributeName SITE = AttributeName.of("site");
    static final AttributeName METRIC = AttributeName.of("metric");
    static final AttributeName ZONE = AttributeName.of("zone");
    static final AttributeName AT = AttributeName.of("at");
    static final AttributeName LEVEL = AttributeName.of("level");
    static final AttributeName HASH = AttributeName.of("hash");
    static final AttributeName VALUE = AttributeName.of("value");
    static final AttributeName UNIT = AttributeName.of("unit");

    /** The codec; it has no state of its own. */
    public static final ReadingCodec INSTANCE = new ReadingCodec();

    private ReadingCodec() {
        super("Reading", DEVICE, SEQUENCE);
    }

    @Override
    protected void writeAttributes(Reading reading, AttributeSink sink) {
        sink.attribute(DEVICE).number(reading.device());
        sink.attribute(SEQUENCE).binary(reading.sequence());
        sink.attribute(SITE).string(reading.site());
        sink.attribute(METRIC).string(reading.metric());
        sink.attribute(ZONE).string(reading.zone());
        StandardConverters.instant().write(reading.at(), sink.attribute(AT));
        if (isPresent(LEVEL, reading.level())) {
            sink.attribute(LEVEL).number(reading.level().getAsInt());
        }
        StandardConverters.byteBuffer().write(reading.hash(), sink.attribute(HASH));
        if (reading.value() != null) {
            sink.attribute(VALUE).number(reading.value());
        }
        sink.attribute(UNIT).string(reading.unit());
    }

    @Override
    protected Reading readAttributes(AttributeSource source) {
        return new Reading(
                source.at(DEVICE).longNumber(),
                source.at(SEQUENCE).binary(),
                source.at(SITE).string(),
                source.at(METRIC).string(),
                source.at(ZONE).string(),
                StandardConverters.instant().read(source.at(AT)),
                source.find(LEVEL) && !source.isNull() ? OptionalInt.of(source.intNumber()) : OptionalInt.empty(),
                StandardConverters.byteBuffer().read(source.at(HASH)),
                source.find(VALUE) && !source.isNull() ? StandardConverters.doubleValue().read(source) : null,
                source.find(UNIT) ? source.string() : "K");
    }

    @Override
    public ReadingKey keyOf(Reading reading) {
        return new ReadingKey(reading.device(), reading.sequence());
    }

    @Override
    protected void writeKey(ReadingKey key, AttributeSink sink) {
        sink.attribute(DEVICE).number(key.device());
        sink.attribute(SEQUENCE).binary(key.sequence());
    }

    @Override
    protected ReadingKey readKey(AttributeSource source) {
        return new ReadingKey(source.at(DEVICE).longNumber(), source.at(SEQUENCE).binary());
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return switch (number) {
            case 0 -> readReadingBySiteMetric(source);
            default -> readReadingByLevel(source);
        };
    }

    private ReadingBySiteMetric readReadingBySiteMetric(AttributeSource source) {
        return new ReadingBySiteMetric(
                source.at(DEVICE).longNumber(),
                source.at(SEQUENCE).binary(),
                source.at(SITE).string(),
                source.at(METRIC).string(),
                source.at(ZONE).string(),
                StandardConverters.instant().read(source.at(AT)),
                source.find(LEVEL) && !source.isNull() ? OptionalInt.of(source.intNumber()) : OptionalInt.empty(),
                source.find(VALUE) && !source.isNull() ? StandardConverters.doubleValue().read(source) : null,
                source.find(UNIT) ? source.string() : "K");
    }

    private ReadingByLevel readReadingByLevel(AttributeSource source) {
        return new ReadingByLevel(
                source.at(DEVICE).longNumber(),
                source.at(SEQUENCE).binary(),
                source.find(LEVEL) && !source.isNull() ? OptionalInt.of(source.intNumber()) : OptionalInt.empty());
    }
}
