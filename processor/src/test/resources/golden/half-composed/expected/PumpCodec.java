package plants;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.ComposedMapping;
import dev.armature.runtime.table.EntityType;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Pump} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class PumpCodec extends ComposedMapping<Pump, PumpKey> {
    static final AttributeName SITE = AttributeName.of("site");

    static final KeyComponent<Integer> SITE_COMPONENT =
            KeyComponent.of("site", StandardConverters.intValue()).storedAs(SITE);

    static final KeyComponent<String> HALL_COMPONENT = KeyComponent.of("hall", StandardConverters.string());

    static final KeyComponent<Integer> PUMP_COMPONENT = KeyComponent.padded("pump", 3, StandardConverters.intValue());

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.whole(AttributeName.of("site"), SITE_COMPONENT),
            KeyTemplate.sort(
                    AttributeName.of("sk"),
                    KeySegment.literal("PUMP#"),
                    HALL_COMPONENT,
                    KeySegment.literal("#"),
                    PUMP_COMPONENT));

    /** The codec; it has no state of its own. */
    public static final PumpCodec INSTANCE = new PumpCodec();

    private PumpCodec() {
        super("Pump", new EntityType(AttributeName.of("_type"), "pump", List.of()), PRIMARY_KEY, List.of());
    }

    @Override
    protected void writeAttributes(Pump pump, AttributeSink sink) {
        writeKeys(pump, sink);
        sink.attribute(SITE).number(pump.site());
    }

    @Override
    protected Pump readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new Pump(source.at(SITE).intNumber(), key.get(HALL_COMPONENT), key.get(PUMP_COMPONENT));
    }

    @Override
    public PumpKey keyOf(Pump pump) {
        return new PumpKey(pump.site(), pump.hall(), pump.pump());
    }

    @Override
    protected PumpKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new PumpKey(key.get(SITE_COMPONENT), key.get(HALL_COMPONENT), key.get(PUMP_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(Pump pump) {
        return KeyValues.NONE
                .and(SITE_COMPONENT, pump.site())
                .and(HALL_COMPONENT, pump.hall())
                .and(PUMP_COMPONENT, pump.pump());
    }

    @Override
    protected KeyValues componentsOfKey(PumpKey key) {
        return KeyValues.NONE
                .and(SITE_COMPONENT, key.site())
                .and(HALL_COMPONENT, key.hall())
                .and(PUMP_COMPONENT, key.pump());
    }
}
