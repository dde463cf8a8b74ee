package money;

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

/** The table {@code Invoices}, which holds {@link Invoice} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class InvoicesTable extends TableFacade<InvoicesTable.Transaction> {
    private final InvoiceRepository invoices;

    private InvoicesTable(TableBinding table) {
        super(table);
        this.invoices = new InvoiceRepository(table);
    }

    /** Returns the table under its declared name. */
    public static InvoicesTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<InvoicesTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Invoices", InvoicesTable::new);
    }

    /** Returns the repository of {@link Invoice} entities. */
    public InvoiceRepository invoices() {
        return invoices;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .strings("number")
                .numbers("at")
                .partitionKey("number")
                .sortKey("at")
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores an invoice that must not be there yet. */
        public Transaction create(Invoice invoice) {
            addCreate(InvoiceCodec.INSTANCE, invoice);
            return this;
        }

        /** Stores invoice entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Invoice> entities) {
            addCreateAll(InvoiceCodec.INSTANCE, entities);
            return this;
        }

        /** Stores an invoice, in place of one with the same key. */
        public Transaction put(Invoice invoice) {
            addPut(InvoiceCodec.INSTANCE, invoice);
            return this;
        }

        /** Changes the invoice with this key, which must exist. */
        public Transaction update(InvoiceKey key, Consumer<InvoiceRepository.Changes> changes) {
            addUpdate(InvoiceCodec.INSTANCE, key, new InvoiceRepository.Changes(), changes);
            return this;
        }

        /** Changes the invoice with this key, which must exist and satisfy the condition. */
        public Transaction update(
                InvoiceKey key,
                Consumer<InvoiceRepository.Changes> changes,
                Function<InvoiceAttributes, Condition> condition) {
            addUpdate(
                    InvoiceCodec.INSTANCE,
                    key,
                    new InvoiceRepository.Changes(),
                    changes,
                    condition.apply(InvoiceAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the invoice, if there is one. */
        public Transaction delete(Invoice invoice) {
            addDelete(InvoiceCodec.INSTANCE, invoice);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(InvoiceKey key) {
            addDeleteByKey(InvoiceCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the invoice with this key satisfies the condition. */
        public Transaction check(InvoiceKey key, Function<InvoiceAttributes, Condition> condition) {
            addCheck(InvoiceCodec.INSTANCE, key, condition.apply(InvoiceAttributes.INSTANCE));
            return this;
        }
    }
}
