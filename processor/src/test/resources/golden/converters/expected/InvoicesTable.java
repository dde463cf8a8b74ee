package money;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Invoices}, which holds {@link Invoice} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class InvoicesTable
        extends PlainTable<Invoice, InvoiceKey, InvoiceRepository.Changes, InvoiceAttributes, InvoiceRepository> {
    private InvoicesTable(TableBinding table) {
        super(new InvoiceRepository(table));
    }

    /** Returns the table under its declared name. */
    public static InvoicesTable over(DynamoClient client) {
        return new InvoicesTable(TableBinding.of(client, "Invoices"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<InvoicesTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Invoice} entities. */
    public InvoiceRepository invoices() {
        return repository();
    }

    @Override
    protected InvoicesTable with(TableBinding table) {
        return new InvoicesTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("number").numbers("at").partitionKey("number").sortKey("at");
    }
}
