package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.example.Name;
import org.example.Person;

/** Stores, finds and changes the {@link Person} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PersonRepository
        extends BatchingRepository<Person, PersonKey, PersonRepository.Changes, PersonAttributes> {
    private static final AccessPath<Person> BY_ID = AccessPath.table(PersonCodec.INSTANCE, PersonAttributes.ID);

    PersonRepository(TableBinding table) {
        super(table, PersonCodec.INSTANCE, PersonAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public PersonKey keyOf(String id) {
        return new PersonKey(id);
    }

    /** Returns the person with this key. */
    public Optional<Person> get(String id) {
        return get(new PersonKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(PersonKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code person-id}
     */
    public ConsistentQuery<Person, ByIdAttributes> byId(String id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code born}. */
        OrderedAttribute<LocalDate> born();

        /** Attribute {@code name}. */
        Attribute<Name> name();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code born}. */
        public ValueUpdate<Changes, LocalDate> born() {
            return new ValueUpdate<>(this, PersonAttributes.BORN);
        }

        /** Begins a change of attribute {@code name}. */
        public OptionalValueUpdate<Changes, Name> name() {
            return new OptionalValueUpdate<>(this, PersonAttributes.NAME);
        }
    }
}
