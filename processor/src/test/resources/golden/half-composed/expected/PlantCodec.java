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

/** Writes a {@link Plant} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class PlantCodec extends ComposedMapping<Plant, PlantKey> {
    static final AttributeName NUMBER = AttributeName.of("site");
    static final AttributeName NAME = AttributeName.of("name");

    static final KeyComponent<Integer> NUMBER_COMPONENT =
            KeyComponent.of("number", StandardConverters.intValue()).storedAs(NUMBER);

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.whole(AttributeName.of("site"), NUMBER_COMPONENT),
            KeyTemplate.sort(AttributeName.of("sk"), KeySegment.literal("PLANT")));

    /** The codec; it has no state of its own. */
    public static final PlantCodec INSTANCE = new PlantCodec();

    private PlantCodec() {
        super("Plant", new EntityType(AttributeName.of("_type"), "plant", List.of()), PRIMARY_KEY, List.of());
    }

    @Override
    protected void writeAttributes(Plant plant, AttributeSink sink) {
        writeKeys(plant, sink);
        sink.attribute(NUMBER).number(plant.number());
        sink.attribute(NAME).string(plant.name());
    }

    @Override
    protected Plant readAttributes(AttributeSource source) {
        readKeys(source);
        return new Plant(source.at(NUMBER).intNumber(), source.at(NAME).string());
    }

    @Override
    public PlantKey keyOf(Plant plant) {
        return new PlantKey(plant.number());
    }

    @Override
    protected PlantKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new PlantKey(key.get(NUMBER_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(Plant plant) {
        return KeyValues.NONE.and(NUMBER_COMPONENT, plant.number());
    }

    @Override
    protected KeyValues componentsOfKey(PlantKey key) {
        return KeyValues.NONE.and(NUMBER_COMPONENT, key.number());
    }
}
