package post;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Draft} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DraftRepository
        extends BatchingRepository<Draft, DraftKey, DraftRepository.Changes, DraftAttributes> {
    private static final AccessPath<Draft> BY_ID = AccessPath.table(DraftCodec.INSTANCE, DraftAttributes.ID);

    DraftRepository(TableBinding table) {
        super(table, DraftCodec.INSTANCE, DraftAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public DraftKey keyOf(String id) {
        return new DraftKey(id);
    }

    /** Returns the draft with this key. */
    public Optional<Draft> get(String id) {
        return get(new DraftKey(id));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(DraftKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Draft, ByIdAttributes> byId(String id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code version}. */
        NumberAttribute<Long> version();

        /** Attribute {@code createdAt}. */
        OrderedAttribute<Instant> createdAt();

        /** Attribute {@code subject}. */
        StringAttribute subject();

        /** Attribute {@code urgent}. */
        Attribute<Boolean> urgent();

        /** Attribute {@code recipient}. */
        AddressAttributes recipient();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code subject}. */
        public OptionalValueUpdate<Changes, String> subject() {
            return new OptionalValueUpdate<>(this, DraftAttributes.SUBJECT);
        }

        /** Begins a change of attribute {@code urgent}. */
        public ValueUpdate<Changes, Boolean> urgent() {
            return new ValueUpdate<>(this, DraftAttributes.URGENT);
        }

        /** Begins a change of attribute {@code recipient}. */
        public AddressAttributes.Changes<Changes> recipient() {
            return new AddressAttributes.Changes<>(this, DraftAttributes.RECIPIENT);
        }
    }
}
