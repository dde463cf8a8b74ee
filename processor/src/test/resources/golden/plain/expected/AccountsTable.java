package accounts;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Accounts}, which holds {@link Account} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class AccountsTable
        extends PlainTable<Account, AccountKey, AccountRepository.Changes, AccountAttributes, AccountRepository> {
    private AccountsTable(TableBinding table) {
        super(new AccountRepository(table));
    }

    /** Returns the table under its declared name. */
    public static AccountsTable over(DynamoClient client) {
        return new AccountsTable(TableBinding.of(client, "Accounts"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<AccountsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Account} entities. */
    public AccountRepository accounts() {
        return repository();
    }

    @Override
    protected AccountsTable with(TableBinding table) {
        return new AccountsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.numbers("id").partitionKey("id").stream("KEYS_ONLY").deletionProtection();
    }
}
