package people;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;
import org.example.Person;

/** The table {@code People}, which holds {@link Person} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PeopleTable
        extends PlainTable<Person, PersonKey, PersonRepository.Changes, PersonAttributes, PersonRepository> {
    private PeopleTable(TableBinding table) {
        super(new PersonRepository(table));
    }

    /** Returns the table under its declared name. */
    public static PeopleTable over(DynamoClient client) {
        return new PeopleTable(TableBinding.of(client, "People"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<PeopleTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Person} entities. */
    public PersonRepository persons() {
        return repository();
    }

    @Override
    protected PeopleTable with(TableBinding table) {
        return new PeopleTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("person-id").partitionKey("person-id");
    }
}
