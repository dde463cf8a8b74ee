package people;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.example.Person;

/** The table {@code People}, which holds {@link Person} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PeopleTable extends TableFacade<PeopleTable.Transaction> {
    private final PersonRepository persons;

    private PeopleTable(TableBinding table) {
        super(table);
        this.persons = new PersonRepository(table);
    }

    /** Returns the table under its declared name. */
    public static PeopleTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<PeopleTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "People", PeopleTable::new);
    }

    /** Returns the repository of {@link Person} entities. */
    public PersonRepository persons() {
        return persons;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).strings("person-id").partitionKey("person-id").toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a person that must not be there yet. */
        public Transaction create(Person person) {
            addCreate(PersonCodec.INSTANCE, person);
            return this;
        }

        /** Stores person entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Person> entities) {
            addCreateAll(PersonCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a person, in place of one with the same key. */
        public Transaction put(Person person) {
            addPut(PersonCodec.INSTANCE, person);
            return this;
        }

        /** Changes the person with this key, which must exist. */
        public Transaction update(PersonKey key, Consumer<PersonRepository.Changes> changes) {
            addUpdate(PersonCodec.INSTANCE, key, new PersonRepository.Changes(), changes);
            return this;
        }

        /** Changes the person with this key, which must exist and satisfy the condition. */
        public Transaction update(
                PersonKey key,
                Consumer<PersonRepository.Changes> changes,
                Function<PersonAttributes, Condition> condition) {
            addUpdate(
                    PersonCodec.INSTANCE,
                    key,
                    new PersonRepository.Changes(),
                    changes,
                    condition.apply(PersonAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the person, if there is one. */
        public Transaction delete(Person person) {
            addDelete(PersonCodec.INSTANCE, person);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(PersonKey key) {
            addDeleteByKey(PersonCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the person with this key satisfies the condition. */
        public Transaction check(PersonKey key, Function<PersonAttributes, Condition> condition) {
            addCheck(PersonCodec.INSTANCE, key, condition.apply(PersonAttributes.INSTANCE));
            return this;
        }
    }
}
