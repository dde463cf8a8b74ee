package contacts;

import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Contact} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ContactRepository
        extends BatchingRepository<Contact, ContactKey, ContactRepository.Changes, ContactAttributes> {
    private static final AccessPath<Contact> BY_PERSON_ID = AccessPath.table(ContactCodec.INSTANCE);

    private static final AccessPath<Contact> BY_PERSON_NAME =
            BY_PERSON_ID.index("by-name").composed(ContactCodec.BY_NAME_KEY);

    ContactRepository(TableBinding table) {
        super(table, ContactCodec.INSTANCE, ContactAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ContactKey keyOf(String personId) {
        return new ContactKey(personId);
    }

    /** Returns the contact with this key. */
    public Optional<Contact> get(String personId) {
        return get(new ContactKey(personId));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ContactKey key) {
        deleteByKey(key);
    }

    /** Begins a query of the table by its partition key. */
    public ConsistentQuery<Contact, ByPersonIdAttributes> byPersonId(String personId) {
        return new ConsistentQuery<>(read(BY_PERSON_ID).key(ContactCodec.PERSON_ID_COMPONENT, personId));
    }

    /** Begins a query of index {@code by-name} by its partition key. */
    public ByPersonName byPersonName(String personName) {
        return new ByPersonName(read(BY_PERSON_NAME).key(ContactCodec.PERSON_NAME_COMPONENT, personName));
    }

    /** What a filter of {@code byPersonId} may name. */
    public interface ByPersonIdAttributes {
        /** Attribute {@code n}. */
        StringAttribute personName();

        /** Attribute {@code born}. */
        OrderedAttribute<LocalDate> personBorn();

        /** Attribute {@code firm_name}. */
        StringAttribute firmName();

        /** Attribute {@code firm_seat}. */
        StringAttribute firmSeat();
    }

    /** The contact entities with one person name, before a condition on {@code firmName}. */
    public static final class ByPersonName extends GlobalIndexQuery<Contact, ByPersonNameAttributes> {
        private ByPersonName(ReadPlan<Contact> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code firmName}. */
        public PrefixSortCondition<String, GlobalIndexQuery<Contact, ByPersonNameAttributes>> firmName() {
            return prefixSortCondition(ContactCodec.FIRM_NAME_COMPONENT);
        }
    }

    /** What a filter of {@code byPersonName} may name. */
    public interface ByPersonNameAttributes {
        /** Attribute {@code born}. */
        OrderedAttribute<LocalDate> personBorn();

        /** Attribute {@code firm_seat}. */
        StringAttribute firmSeat();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code n}. */
        public ValueUpdate<Changes, String> personName() {
            return new ValueUpdate<>(this, ContactAttributes.PERSON_NAME);
        }

        /** Begins a change of attribute {@code born}. */
        public ValueUpdate<Changes, LocalDate> personBorn() {
            return new ValueUpdate<>(this, ContactAttributes.PERSON_BORN);
        }

        /** Begins a change of attribute {@code firm_name}. */
        public OptionalValueUpdate<Changes, String> firmName() {
            return new OptionalValueUpdate<>(this, ContactAttributes.FIRM_NAME);
        }

        /** Begins a change of attribute {@code firm_seat}. */
        public OptionalValueUpdate<Changes, String> firmSeat() {
            return new OptionalValueUpdate<>(this, ContactAttributes.FIRM_SEAT);
        }
    }
}
