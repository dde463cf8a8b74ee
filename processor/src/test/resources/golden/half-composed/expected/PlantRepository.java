package plants;

import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Plant} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class PlantRepository extends BatchingRepository<Plant, PlantKey, PlantRepository.Changes, PlantAttributes> {
    private static final AccessPath<Plant> BY_NUMBER = AccessPath.table(PlantCodec.INSTANCE);

    PlantRepository(TableBinding table) {
        super(table, PlantCodec.INSTANCE, PlantAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public PlantKey keyOf(int number) {
        return new PlantKey(number);
    }

    /** Returns the plant with this key. */
    public Optional<Plant> get(int number) {
        return get(new PlantKey(number));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(PlantKey key) {
        deleteByKey(key);
    }

    /** Begins a query of the table by its partition key. */
    public ConsistentQuery<Plant, ByNumberAttributes> byNumber(int number) {
        return new ConsistentQuery<>(read(BY_NUMBER).key(PlantCodec.NUMBER_COMPONENT, number));
    }

    /** What a filter of {@code byNumber} may name. */
    public interface ByNumberAttributes {
        /** Attribute {@code name}. */
        StringAttribute name();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code name}. */
        public ValueUpdate<Changes, String> name() {
            return new ValueUpdate<>(this, PlantAttributes.NAME);
        }
    }
}
