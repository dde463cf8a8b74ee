package odd;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code 1.odd-names}, which holds {@link Condition} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class _1OddNamesTable
        extends PlainTable<Condition, ConditionKey, ConditionRepository.Changes, ConditionAttributes, ConditionRepository> {
    private _1OddNamesTable(TableBinding table) {
        super(new ConditionRepository(table));
    }

    /** Returns the table under its declared name. */
    public static _1OddNamesTable over(DynamoClient client) {
        return new _1OddNamesTable(TableBinding.of(client, "1.odd-names"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<_1OddNamesTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Condition} entities. */
    public ConditionRepository conditions() {
        return repository();
    }

    @Override
    protected _1OddNamesTable with(TableBinding table) {
        return new _1OddNamesTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("key", "toList", "limit", "plan", "attributes", "count", "consistentRead")
                .partitionKey("key")
                .sortKey("toList")
                .globalIndex("changes")
                .partitionKey("limit")
                .sortKey("toList")
                .sortKey("plan")
                .sortKey("attributes")
                .sortKey("key")
                .keysOnly()
                .globalIndex("conditions")
                .partitionKey("count")
                .sortKey("consistentRead")
                .keysOnly()
                .globalIndex("byKeyQuery")
                .partitionKey("plan")
                .sortKey("limit");
    }
}
