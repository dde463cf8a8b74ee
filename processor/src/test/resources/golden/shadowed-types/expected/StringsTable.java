package shadow;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.lang.Override;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Strings}, which holds {@link String} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class StringsTable extends TableFacade<StringsTable.Transaction> {
    private final StringRepository strings;

    private StringsTable(TableBinding table) {
        super(table);
        this.strings = new StringRepository(table);
    }

    /** Returns the table under its declared name. */
    public static StringsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<StringsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Strings", StringsTable::new);
    }

    /** Returns the repository of {@link String} entities. */
    public StringRepository strings() {
        return strings;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(java.lang.String tableName) {
        return new TableDefinition(tableName)
                .strings("id", "condition")
                .numbers("number")
                .partitionKey("id")
                .sortKey("number")
                .globalIndex("Condition-index")
                .partitionKey("condition")
                .keysOnly()
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a string that must not be there yet. */
        public Transaction create(String string) {
            addCreate(StringCodec.INSTANCE, string);
            return this;
        }

        /** Stores string entities that must not be there yet. */
        public Transaction createAll(Collection<? extends String> entities) {
            addCreateAll(StringCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a string in place of the item that it was read from. */
        public Transaction put(String string) {
            addPut(StringCodec.INSTANCE, string);
            return this;
        }

        /** Changes the string with this key, which must exist. */
        public Transaction update(StringKey key, Consumer<StringRepository.Changes> changes) {
            addUpdate(StringCodec.INSTANCE, key, new StringRepository.Changes(), changes);
            return this;
        }

        /** Changes the string with this key, which must exist and satisfy the condition. */
        public Transaction update(
                StringKey key,
                Consumer<StringRepository.Changes> changes,
                Function<StringAttributes, Condition> condition) {
            addUpdate(
                    StringCodec.INSTANCE,
                    key,
                    new StringRepository.Changes(),
                    changes,
                    condition.apply(StringAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item that the string was read from. */
        public Transaction delete(String string) {
            addDelete(StringCodec.INSTANCE, string);
            return this;
        }

        /** Deletes the item with this key, if there is one, whatever its version. */
        public Transaction deleteAnyVersion(StringKey key) {
            addDeleteByKey(StringCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the string with this key satisfies the condition. */
        public Transaction check(StringKey key, Function<StringAttributes, Condition> condition) {
            addCheck(StringCodec.INSTANCE, key, condition.apply(StringAttributes.INSTANCE));
            return this;
        }
    }
}
