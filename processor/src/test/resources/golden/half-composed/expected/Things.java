package plants;

import dev.armature.runtime.table.EntityTypes;
import dev.armature.runtime.value.AttributeName;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Tells the entities of {@link Thing} apart. */
@Generated("dev.armature.processor.MapperProcessor")
final class Things {
    static final EntityTypes<Thing> TYPES =
            new EntityTypes<>("Thing", AttributeName.of("_type"), List.of(PlantCodec.INSTANCE, PumpCodec.INSTANCE));

    private Things() {}

    /** Returns what the function for the entity of {@code item} makes of it. */
    public static <R> R fold(
            Thing item, Function<? super Plant, ? extends R> plant, Function<? super Pump, ? extends R> pump) {
        if (item instanceof Plant) {
            return plant.apply((Plant) item);
        }
        return pump.apply((Pump) item);
    }

    /** Hands {@code item} to the action for its entity. */
    public static void accept(Thing item, Consumer<? super Plant> plant, Consumer<? super Pump> pump) {
        if (item instanceof Plant) {
            plant.accept((Plant) item);
        } else {
            pump.accept((Pump) item);
        }
    }
}
