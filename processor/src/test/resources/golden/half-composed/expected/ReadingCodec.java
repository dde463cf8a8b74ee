package plants;

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
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Reading} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReadingCodec extends ComposedMapping<Reading, ReadingKey> {
    static final AttributeName PLANT = AttributeName.of("plant");
    static final AttributeName NUMBER = AttributeName.of("n");
    static final AttributeName VALUE = AttributeName.of("value");
    static final AttributeName LEVEL = AttributeName.of("level");

    static final KeyComponent<String> PLANT_COMPONENT =
            KeyComponent.of("plant", StandardConverters.string()).storedAs(PLANT);

    static final KeyComponent<String> SENSOR_COMPONENT = KeyComponent.of("sensor", StandardConverters.string());

    static final KeyComponent<Long> NUMBER_COMPONENT =
            KeyComponent.of("number", StandardConverters.longValue()).storedAs(NUMBER);

    static final KeyComponent<String> LEVEL_COMPONENT =
            KeyComponent.of("level", StandardConverters.string()).storedAs(LEVEL);

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(
                    AttributeName.of("pk"),
                    KeySegment.literal("PLANT#"),
                    PLANT_COMPONENT,
                    KeySegment.literal("#"),
                    SENSOR_COMPONENT),
            KeyTemplate.whole(AttributeName.of("n"), NUMBER_COMPONENT));

    static final ComposedKey BY_LEVEL_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("levelPk"), KeySegment.literal("LEVEL#"), LEVEL_COMPONENT),
            KeyTemplate.sort(AttributeName.of("levelSk"), PLANT_COMPONENT));

    /** The codec; it has no state of its own. */
    public static final ReadingCodec INSTANCE = new ReadingCodec();

    private ReadingCodec() {
        super("Reading", PRIMARY_KEY, List.of(BY_LEVEL_KEY));
    }

    @Override
    protected void writeAttributes(Reading reading, AttributeSink sink) {
        writeKeys(reading, sink);
        sink.attribute(PLANT).string(reading.plant());
        sink.attribute(NUMBER).number(reading.number());
        sink.attribute(VALUE).number(reading.value());
        sink.attribute(LEVEL).string(reading.level());
    }

    @Override
    protected Reading readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new Reading(
                source.at(PLANT).string(),
                key.get(SENSOR_COMPONENT),
                source.at(NUMBER).longNumber(),
                source.at(VALUE).intNumber(),
                source.at(LEVEL).string());
    }

    @Override
    public ReadingKey keyOf(Reading reading) {
        return new ReadingKey(reading.plant(), reading.sensor(), reading.number());
    }

    @Override
    protected ReadingKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new ReadingKey(key.get(PLANT_COMPONENT), key.get(SENSOR_COMPONENT), key.get(NUMBER_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(Reading reading) {
        return KeyValues.NONE
                .and(PLANT_COMPONENT, reading.plant())
                .and(SENSOR_COMPONENT, reading.sensor())
                .and(NUMBER_COMPONENT, reading.number())
                .and(LEVEL_COMPONENT, reading.level());
    }

    @Override
    protected KeyValues componentsOfKey(ReadingKey key) {
        return KeyValues.NONE
                .and(PLANT_COMPONENT, key.plant())
                .and(SENSOR_COMPONENT, key.sensor())
                .and(NUMBER_COMPONENT, key.number());
    }
}
