package post;

import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Parcel} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ParcelRepository
        extends BatchingRepository<Parcel, ParcelKey, ParcelRepository.Changes, ParcelAttributes> {
    private static final AccessPath<Parcel> BY_DEPOT =
            AccessPath.table(ParcelCodec.INSTANCE, ParcelAttributes.DEPOT, ParcelAttributes.NUMBER);

    ParcelRepository(TableBinding table) {
        super(table, ParcelCodec.INSTANCE, ParcelAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ParcelKey keyOf(String depot, String number) {
        return new ParcelKey(depot, number);
    }

    /** Returns the parcel with this key. */
    public Optional<Parcel> get(String depot, String number) {
        return get(new ParcelKey(depot, number));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ParcelKey key) {
        deleteByKey(key);
    }

    /**
     * Returns the parcel with the ids that storing it would make, and stores nothing: it keeps them when it is stored.
     */
    public Parcel withIds(Parcel parcel) {
        return identified(parcel);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param depot attribute {@code depot}
     */
    public ByDepot byDepot(String depot) {
        return new ByDepot(read(BY_DEPOT).key(depot));
    }

    /** The parcel entities with one depot, before a condition on {@code number}. */
    public static final class ByDepot extends ConsistentQuery<Parcel, ByDepotAttributes> {
        private ByDepot(ReadPlan<Parcel> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code number}. */
        public PrefixSortCondition<String, ConsistentQuery<Parcel, ByDepotAttributes>> number() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code byDepot} may name. */
    public interface ByDepotAttributes {
        /** Attribute {@code received}. */
        OrderedAttribute<LocalDate> received();

        /** Attribute {@code labels}. */
        SetAttribute<String> labels();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code received}. */
        public ValueUpdate<Changes, LocalDate> received() {
            return new ValueUpdate<>(this, ParcelAttributes.RECEIVED);
        }

        /** Begins a change of attribute {@code labels}. */
        public SetUpdate<Changes, String> labels() {
            return new SetUpdate<>(this, ParcelAttributes.LABELS);
        }
    }
}
