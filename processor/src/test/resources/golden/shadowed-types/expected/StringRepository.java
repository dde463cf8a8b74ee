package shadow;

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
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.PartialQuery;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.lang.Long;
import java.lang.Override;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link String} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class StringRepository
        extends BatchingRepository<String, StringKey, StringRepository.Changes, StringAttributes> {
    private static final AccessPath<String> BY_ID =
            AccessPath.table(StringCodec.INSTANCE, StringAttributes.ID, StringAttributes.NUMBER);

    private static final AccessPath<StringCondition> CONDITION =
            BY_ID.index("Condition-index", StringAttributes.CONDITION).<StringCondition>part(0);

    StringRepository(TableBinding table) {
        super(table, StringCodec.INSTANCE, StringAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public StringKey keyOf(java.lang.String id, java.lang.Integer number) {
        return new StringKey(id, number);
    }

    /** Returns the string with this key. */
    public Optional<String> get(java.lang.String id, java.lang.Integer number) {
        return get(new StringKey(id, number));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(StringKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ById byId(java.lang.String id) {
        return new ById(read(BY_ID).key(id));
    }

    /**
     * Begins a query of index {@code Condition-index} by its partition key.
     *
     * @param condition attribute {@code condition}
     */
    public PartialQuery<StringCondition, ConditionAttributes, String> condition(java.lang.String condition) {
        return new PartialQuery<>(read(CONDITION).key(condition));
    }

    /** Returns the whole string of an index entry, as the table has it now. */
    public Optional<String> hydrate(StringCondition entry) {
        return get(new StringKey(entry.id(), entry.number()));
    }

    /** The string entities with one id, before a condition on {@code number}. */
    public static final class ById extends ConsistentQuery<String, ByIdAttributes> {
        private ById(ReadPlan<String> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code number}. */
        public NumberSortCondition<java.lang.Integer, ConsistentQuery<String, ByIdAttributes>> number() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code condition}. */
        StringAttribute condition();

        /** Attribute {@code list}. */
        ListAttributes list();

        /** Attribute {@code integer}. */
        Attribute<Integer> integer();

        /** Attribute {@code version}. */
        NumberAttribute<Long> version();

        /** Attribute {@code createdAt}. */
        OrderedAttribute<Instant> createdAt();
    }

    /** What a filter of {@code condition} may name. */
    public interface ConditionAttributes {
        /** Attribute {@code id}. */
        StringAttribute id();

        /** Attribute {@code number}. */
        NumberAttribute<java.lang.Integer> number();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code condition}. */
        public OptionalValueUpdate<Changes, java.lang.String> condition() {
            return new OptionalValueUpdate<>(this, StringAttributes.CONDITION);
        }

        /** Begins a change of attribute {@code list}. */
        public ListAttributes.Changes<Changes> list() {
            return new ListAttributes.Changes<>(this, StringAttributes.LIST);
        }

        /** Begins a change of attribute {@code integer}. */
        public ValueUpdate<Changes, Integer> integer() {
            return new ValueUpdate<>(this, StringAttributes.INTEGER);
        }
    }
}
