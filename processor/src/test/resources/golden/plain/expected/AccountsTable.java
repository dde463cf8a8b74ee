package accounts;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Accounts}, which holds {@link Account} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class AccountsTable extends TableFacade<AccountsTable.Transaction> {
    private final AccountRepository accounts;

    private AccountsTable(TableBinding table) {
        super(table);
        this.accounts = new AccountRepository(table);
    }

    /** Returns the table under its declared name. */
    public static AccountsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<AccountsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Accounts", AccountsTable::new);
    }

    /** Returns the repository of {@link Account} entities. */
    public AccountRepository accounts() {
        return accounts;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .numbers("id")
                .partitionKey("id")
                .stream(StreamViewType.KEYS_ONLY)
                .deletionProtection()
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores an account that must not be there yet. */
        public Transaction create(Account account) {
            addCreate(AccountCodec.INSTANCE, account);
            return this;
        }

        /** Stores account entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Account> entities) {
            addCreateAll(AccountCodec.INSTANCE, entities);
            return this;
        }

        /** Stores an account, in place of one with the same key. */
        public Transaction put(Account account) {
            addPut(AccountCodec.INSTANCE, account);
            return this;
        }

        /** Changes the account with this key, which must exist. */
        public Transaction update(AccountKey key, Consumer<AccountRepository.Changes> changes) {
            addUpdate(AccountCodec.INSTANCE, key, new AccountRepository.Changes(), changes);
            return this;
        }

        /** Changes the account with this key, which must exist and satisfy the condition. */
        public Transaction update(
                AccountKey key,
                Consumer<AccountRepository.Changes> changes,
                Function<AccountAttributes, Condition> condition) {
            addUpdate(
                    AccountCodec.INSTANCE,
                    key,
                    new AccountRepository.Changes(),
                    changes,
                    condition.apply(AccountAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the account, if there is one. */
        public Transaction delete(Account account) {
            addDelete(AccountCodec.INSTANCE, account);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(AccountKey key) {
            addDeleteByKey(AccountCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the account with this key satisfies the condition. */
        public Transaction check(AccountKey key, Function<AccountAttributes, Condition> condition) {
            addCheck(AccountCodec.INSTANCE, key, condition.apply(AccountAttributes.INSTANCE));
            return this;
        }
    }
}
