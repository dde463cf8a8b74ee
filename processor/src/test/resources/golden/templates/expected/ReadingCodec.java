package iot;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.ComposedMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Reading} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingCodec extends ComposedMapping<Reading, ReadingKey> {
    static final AttributeName AT = AttributeName.of("at");
    static final AttributeName SITE = AttributeName.of("site");
    static final AttributeName LEVEL = AttributeName.of("level");
    static final AttributeName VALUE = AttributeName.of("value");
    static final AttributeName NOTE = AttributeName.of("note");

    static final KeyComponent<String> DEVICE_ID_COMPONENT = KeyComponent.of("deviceId", StandardConverters.string());

    static final KeyComponent<Instant> AT_COMPONENT = KeyComponent.of("at", StandardConverters.instant()).storedAs(AT);

    static final KeyComponent<Long> SEQ_COMPONENT = KeyComponent.padded("seq", 10, StandardConverters.longValue());

    static final KeyComponent<String> SITE_COMPONENT =
            KeyComponent.of("site", StandardConverters.string()).storedAs(SITE);

    static final KeyComponent<Integer> LEVEL_COMPONENT =
            KeyComponent.padded("level", 3, StandardConverters.intValue()).storedAs(LEVEL);

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("pk"), KeySegment.literal("DEV#"), DEVICE_ID_COMPONENT),
            KeyTemplate.sort(AttributeName.of("sk"), AT_COMPONENT, KeySegment.literal("#"), SEQ_COMPONENT));

    static final ComposedKey BY_SITE_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("site-pk"), KeySegment.literal("SITE#"), SITE_COMPONENT),
            KeyTemplate.sort(AttributeName.of("site-sk"), LEVEL_COMPONENT, KeySegment.literal("#"), AT_COMPONENT));

    /** The codec; it has no state of its own. */
    public static final ReadingCodec INSTANCE = new ReadingCodec();

    private ReadingCodec() {
        super("Reading", PRIMARY_KEY, List.of(BY_SITE_KEY));
    }

    @Override
    protected void writeAttributes(Reading reading, AttributeSink sink) {
        writeKeys(reading, sink);
        StandardConverters.instant().write(reading.at(), sink.attribute(AT));
        optionalString(sink, SITE, reading.site());
        sink.attribute(LEVEL).number(reading.level());
        sink.attribute(VALUE).number(reading.value());
        optionalString(sink, NOTE, reading.note());
    }

    @Override
    protected Reading readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new Reading(
                key.get(DEVICE_ID_COMPONENT),
                StandardConverters.instant().read(source.at(AT)),
                key.get(SEQ_COMPONENT),
                source.optionalString(SITE),
                source.at(LEVEL).intNumber(),
                source.at(VALUE).decimalNumber(),
                source.optionalString(NOTE));
    }

    @Override
    public ReadingKey keyOf(Reading reading) {
        return new ReadingKey(reading.deviceId(), reading.at(), reading.seq());
    }

    @Override
    protected ReadingKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new ReadingKey(key.get(DEVICE_ID_COMPONENT), key.get(AT_COMPONENT), key.get(SEQ_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(Reading reading) {
        return KeyValues.NONE
                .and(DEVICE_ID_COMPONENT, reading.deviceId())
                .and(AT_COMPONENT, reading.at())
                .and(SEQ_COMPONENT, reading.seq())
                .andNullable(SITE_COMPONENT, reading.site().orElse(null))
                .and(LEVEL_COMPONENT, reading.level());
    }

    @Override
    protected KeyValues componentsOfKey(ReadingKey key) {
        return KeyValues.NONE
                .and(DEVICE_ID_COMPONENT, key.deviceId())
                .and(AT_COMPONENT, key.at())
                .and(SEQ_COMPONENT, key.seq());
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        KeyValues key = readKeys(source, BY_SITE_KEY);
        return new ReadingBySite(
                key.get(DEVICE_ID_COMPONENT),
                key.get(AT_COMPONENT),
                key.get(SEQ_COMPONENT),
                Optional.of(key.get(SITE_COMPONENT)),
                key.get(LEVEL_COMPONENT),
                source.at(VALUE).decimalNumber());
    }
}
