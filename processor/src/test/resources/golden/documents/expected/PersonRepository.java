package people;

import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.MapUpdate;
import dev.armature.runtime.attribute.OptionalMapUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

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
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Person, ByIdAttributes> byId(String id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code home}. */
        AddressAttributes home();

        /** Attribute {@code work}. */
        AddressAttributes work();

        /** Attribute {@code post}. */
        AddressAttributes post();

        /** Attribute {@code former}. */
        ListAttribute<Address, AddressAttributes> former();

        /** Attribute {@code named}. */
        MapAttribute<String, Map<String, Address>, MapAttribute<String, Address, AddressAttributes>> named(
                );

        /** Attribute {@code root}. */
        PartAttributes root();

        /** Attribute {@code folders}. */
        ListAttribute<Folder, FolderAttributes> folders();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code home}. */
        public AddressAttributes.Changes<Changes> home() {
            return new AddressAttributes.Changes<>(this, PersonAttributes.HOME);
        }

        /** Begins a change of attribute {@code work}. */
        public AddressAttributes.RemovableChanges<Changes> work() {
            return new AddressAttributes.RemovableChanges<>(this, PersonAttributes.WORK);
        }

        /** Begins a change of attribute {@code post}. */
        public AddressAttributes.RemovableChanges<Changes> post() {
            return new AddressAttributes.RemovableChanges<>(this, PersonAttributes.POST);
        }

        /** Begins a change of attribute {@code former}. */
        public ListUpdate<Changes, Address, AddressAttributes.RemovableChanges<Changes>> former() {
            return new ListUpdate<>(this, PersonAttributes.FORMER, AddressAttributes.RemovableChanges::new);
        }

        /** Begins a change of attribute {@code named}. */
        public MapUpdate<Changes, String, Map<String, Address>, OptionalMapUpdate<Changes, String, Address, AddressAttributes.RemovableChanges<Changes>>> named() {
            return new MapUpdate<>(
                    this,
                    PersonAttributes.NAMED,
                    (all, element) -> new OptionalMapUpdate<>(all, element, AddressAttributes.RemovableChanges::new));
        }

        /** Begins a change of attribute {@code root}. */
        public PartAttributes.Changes<Changes> root() {
            return new PartAttributes.Changes<>(this, PersonAttributes.ROOT);
        }

        /** Begins a change of attribute {@code folders}. */
        public ListUpdate<Changes, Folder, FolderAttributes.RemovableChanges<Changes>> folders() {
            return new ListUpdate<>(this, PersonAttributes.FOLDERS, FolderAttributes.RemovableChanges::new);
        }
    }
}
