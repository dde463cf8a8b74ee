package odd;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.VersionedTable;
import javax.annotation.processing.Generated;

/** The table {@code class}, which holds {@link Changes} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class ClassTable
        extends VersionedTable<Changes, ChangesKey, ChangesRepository.Changes, ChangesAttributes, ChangesRepository> {
    private ClassTable(TableBinding table) {
        super(new ChangesRepository(table));
    }

    /** Returns the table under its declared name. */
    public static ClassTable over(DynamoClient client) {
        return new ClassTable(TableBinding.of(client, "class"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ClassTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Changes} entities. */
    public ChangesRepository changeses() {
        return repository();
    }

    @Override
    protected ClassTable with(TableBinding table) {
        return new ClassTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("changes").numbers("key").partitionKey("changes").sortKey("key");
    }
}
