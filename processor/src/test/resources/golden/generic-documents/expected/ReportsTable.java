package pages;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Reports}, which holds {@link Report} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReportsTable
        extends PlainTable<Report, ReportKey, ReportRepository.Changes, ReportAttributes, ReportRepository> {
    private ReportsTable(TableBinding table) {
        super(new ReportRepository(table));
    }

    /** Returns the table under its declared name. */
    public static ReportsTable over(DynamoClient client) {
        return new ReportsTable(TableBinding.of(client, "Reports"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ReportsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Report} entities. */
    public ReportRepository reports() {
        return repository();
    }

    @Override
    protected ReportsTable with(TableBinding table) {
        return new ReportsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("id").partitionKey("id");
    }
}
