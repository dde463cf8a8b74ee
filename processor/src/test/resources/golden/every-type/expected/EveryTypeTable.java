package types;

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

/** The table {@code EveryType}, which holds {@link EveryType} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class EveryTypeTable extends TableFacade<EveryTypeTable.Transaction> {
    private final EveryTypeRepository everyTypes;

    private EveryTypeTable(TableBinding table) {
        super(table);
        this.everyTypes = new EveryTypeRepository(table);
    }

    /** Returns the table under its declared name. */
    public static EveryTypeTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<EveryTypeTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "EveryType", EveryTypeTable::new);
    }

    /** Returns the repository of {@link EveryType} entities. */
    public EveryTypeRepository everyTypes() {
        return everyTypes;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).binaries("id").partitionKey("id").toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores an every type that must not be there yet. */
        public Transaction create(EveryType everyType) {
            addCreate(EveryTypeCodec.INSTANCE, everyType);
            return this;
        }

        /** Stores every type entities that must not be there yet. */
        public Transaction createAll(Collection<? extends EveryType> entities) {
            addCreateAll(EveryTypeCodec.INSTANCE, entities);
            return this;
        }

        /** Stores an every type, in place of one with the same key. */
        public Transaction put(EveryType everyType) {
            addPut(EveryTypeCodec.INSTANCE, everyType);
            return this;
        }

        /** Changes the every type with this key, which must exist. */
        public Transaction update(EveryTypeKey key, Consumer<EveryTypeRepository.Changes> changes) {
            addUpdate(EveryTypeCodec.INSTANCE, key, new EveryTypeRepository.Changes(), changes);
            return this;
        }

        /** Changes the every type with this key, which must exist and satisfy the condition. */
        public Transaction update(
                EveryTypeKey key,
                Consumer<EveryTypeRepository.Changes> changes,
                Function<EveryTypeAttributes, Condition> condition) {
            addUpdate(
                    EveryTypeCodec.INSTANCE,
                    key,
                    new EveryTypeRepository.Changes(),
                    changes,
                    condition.apply(EveryTypeAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the every type, if there is one. */
        public Transaction delete(EveryType everyType) {
            addDelete(EveryTypeCodec.INSTANCE, everyType);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(EveryTypeKey key) {
            addDeleteByKey(EveryTypeCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the every type with this key satisfies the condition. */
        public Transaction check(EveryTypeKey key, Function<EveryTypeAttributes, Condition> condition) {
            addCheck(EveryTypeCodec.INSTANCE, key, condition.apply(EveryTypeAttributes.INSTANCE));
            return this;
        }
    }
}
