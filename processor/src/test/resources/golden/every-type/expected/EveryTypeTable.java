package types;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code EveryType}, which holds {@link EveryType} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class EveryTypeTable
        extends PlainTable<EveryType, EveryTypeKey, EveryTypeRepository.Changes, EveryTypeAttributes, EveryTypeRepository> {
    private EveryTypeTable(TableBinding table) {
        super(new EveryTypeRepository(table));
    }

    /** Returns the table under its declared name. */
    public static EveryTypeTable over(DynamoClient client) {
        return new EveryTypeTable(TableBinding.of(client, "EveryType"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<EveryTypeTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link EveryType} entities. */
    public EveryTypeRepository everyTypes() {
        return repository();
    }

    @Override
    protected EveryTypeTable with(TableBinding table) {
        return new EveryTypeTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.binaries("id").partitionKey("id");
    }
}
