package odd;

import dev.armature.runtime.client.DynamoClient;
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

/** The table {@code 1.odd-names}, which holds {@link Condition} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class _1OddNamesTable extends TableFacade<_1OddNamesTable.Transaction> {
    private final ConditionRepository conditions;

    private _1OddNamesTable(TableBinding table) {
        super(table);
        this.conditions = new ConditionRepository(table);
    }

    /** Returns the table under its declared name. */
    public static _1OddNamesTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<_1OddNamesTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "1.odd-names", _1OddNamesTable::new);
    }

    /** Returns the repository of {@link Condition} entities. */
    public ConditionRepository conditions() {
        return conditions;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
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
                .sortKey("limit")
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a condition that must not be there yet. */
        public Transaction create(Condition conditionEntity) {
            addCreate(ConditionCodec.INSTANCE, conditionEntity);
            return this;
        }

        /** Stores condition entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Condition> entities) {
            addCreateAll(ConditionCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a condition, in place of one with the same key. */
        public Transaction put(Condition conditionEntity) {
            addPut(ConditionCodec.INSTANCE, conditionEntity);
            return this;
        }

        /** Changes the condition with this key, which must exist. */
        public Transaction update(ConditionKey key, Consumer<ConditionRepository.Changes> changes) {
            addUpdate(ConditionCodec.INSTANCE, key, new ConditionRepository.Changes(), changes);
            return this;
        }

        /** Changes the condition with this key, which must exist and satisfy the condition. */
        public Transaction update(
                ConditionKey key,
                Consumer<ConditionRepository.Changes> changes,
                Function<ConditionAttributes, dev.armature.runtime.expression.Condition> condition) {
            addUpdate(
                    ConditionCodec.INSTANCE,
                    key,
                    new ConditionRepository.Changes(),
                    changes,
                    condition.apply(ConditionAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the condition, if there is one. */
        public Transaction delete(Condition conditionEntity) {
            addDelete(ConditionCodec.INSTANCE, conditionEntity);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(ConditionKey key) {
            addDeleteByKey(ConditionCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the condition with this key satisfies the condition. */
        public Transaction check(
                ConditionKey key, Function<ConditionAttributes, dev.armature.runtime.expression.Condition> condition) {
            addCheck(ConditionCodec.INSTANCE, key, condition.apply(ConditionAttributes.INSTANCE));
            return this;
        }
    }
}
