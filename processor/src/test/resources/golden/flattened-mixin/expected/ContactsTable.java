package contacts;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SharedAttributes;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Contacts}, which holds {@link Entry} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class ContactsTable extends TableFacade<ContactsTable.Transaction> {
    private static final AccessPath<Entry> BY_PARTITION =
            AccessPath.<Entry>shared(Entries.TYPES, ContactCodec.INSTANCE);

    private static final AccessPath<Entry> BY_PERSON_NAME = AccessPath.<Entry>shared(
            Entries.TYPES, ContactCodec.INSTANCE)
            .index("by-name")
            .composed(ContactCodec.BY_NAME_KEY)
            .byPartition();

    private final ContactRepository contacts;

    private final NoteRepository notes;

    private ContactsTable(TableBinding table) {
        super(table);
        this.contacts = new ContactRepository(table);
        this.notes = new NoteRepository(table);
    }

    /** Returns the table under its declared name. */
    public static ContactsTable over(DynamoClient client) {
        return new ContactsTable(TableBinding.of(client, "Contacts"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ContactsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Contact} entities. */
    public ContactRepository contacts() {
        return contacts;
    }

    /** Returns the repository of {@link Note} entities. */
    public NoteRepository notes() {
        return notes;
    }

    /** Begins a query of the table for all entities of one partition, each read as what it is. */
    public ConsistentQuery<Entry, SharedAttributes> byPartition(String personId) {
        return new ConsistentQuery<>(
                ReadPlan.of(table(), BY_PARTITION, Entries.TYPES.attributes())
                        .key(ContactCodec.PERSON_ID_COMPONENT, personId));
    }

    /** Begins a query of index {@code by-name} for all entities of one partition, each read as what it is. */
    public GlobalIndexQuery<Entry, SharedAttributes> byPersonName(String personName) {
        return new GlobalIndexQuery<>(
                ReadPlan.of(table(), BY_PERSON_NAME, Entries.TYPES.attributes())
                        .key(ContactCodec.PERSON_NAME_COMPONENT, personName));
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected ContactsTable with(TableBinding table) {
        return new ContactsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("pk", "sk", "namePk", "nameSk")
                .partitionKey("pk")
                .sortKey("sk")
                .globalIndex("by-name")
                .partitionKey("namePk")
                .sortKey("nameSk");
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a contact that must not be there yet. */
        public Transaction create(Contact contact) {
            addCreate(ContactCodec.INSTANCE, contact);
            return this;
        }

        /** Stores a contact, in place of one with the same key. */
        public Transaction put(Contact contact) {
            addPut(ContactCodec.INSTANCE, contact);
            return this;
        }

        /** Changes the contact with this key, which must exist. */
        public Transaction update(ContactKey key, Consumer<ContactRepository.Changes> changes) {
            addUpdate(ContactCodec.INSTANCE, key, new ContactRepository.Changes(), changes);
            return this;
        }

        /** Changes the contact with this key, which must exist and satisfy the condition. */
        public Transaction update(
                ContactKey key,
                Consumer<ContactRepository.Changes> changes,
                Function<ContactAttributes, Condition> condition) {
            addUpdate(
                    ContactCodec.INSTANCE,
                    key,
                    new ContactRepository.Changes(),
                    changes,
                    condition.apply(ContactAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the contact, if there is one. */
        public Transaction delete(Contact contact) {
            addDelete(ContactCodec.INSTANCE, contact);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(ContactKey key) {
            addDeleteByKey(ContactCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the contact with this key satisfies the condition. */
        public Transaction check(ContactKey key, Function<ContactAttributes, Condition> condition) {
            addCheck(ContactCodec.INSTANCE, key, condition.apply(ContactAttributes.INSTANCE));
            return this;
        }

        /** Stores a note that must not be there yet. */
        public Transaction create(Note note) {
            addCreate(NoteCodec.INSTANCE, note);
            return this;
        }

        /** Stores a note, in place of one with the same key. */
        public Transaction put(Note note) {
            addPut(NoteCodec.INSTANCE, note);
            return this;
        }

        /** Changes the note with this key, which must exist. */
        public Transaction update(NoteKey key, Consumer<NoteRepository.Changes> changes) {
            addUpdate(NoteCodec.INSTANCE, key, new NoteRepository.Changes(), changes);
            return this;
        }

        /** Changes the note with this key, which must exist and satisfy the condition. */
        public Transaction update(
                NoteKey key, Consumer<NoteRepository.Changes> changes, Function<NoteAttributes, Condition> condition) {
            addUpdate(
                    NoteCodec.INSTANCE,
                    key,
                    new NoteRepository.Changes(),
                    changes,
                    condition.apply(NoteAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the note, if there is one. */
        public Transaction delete(Note note) {
            addDelete(NoteCodec.INSTANCE, note);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(NoteKey key) {
            addDeleteByKey(NoteCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the note with this key satisfies the condition. */
        public Transaction check(NoteKey key, Function<NoteAttributes, Condition> condition) {
            addCheck(NoteCodec.INSTANCE, key, condition.apply(NoteAttributes.INSTANCE));
            return this;
        }

        /** Stores entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Entry> entities) {
            for (Entry entity : entities) {
                Entries.fold(entity, this::create, this::create);
            }
            return this;
        }
    }
}
