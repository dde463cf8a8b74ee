package pages;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Pages}, which holds {@link Page} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PagesTable
        extends PlainTable<Page, PageKey, PageRepository.Changes, PageAttributes, PageRepository> {
    private PagesTable(TableBinding table) {
        super(new PageRepository(table));
    }

    /** Returns the table under its declared name. */
    public static PagesTable over(DynamoClient client) {
        return new PagesTable(TableBinding.of(client, "Pages"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<PagesTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Page} entities. */
    public PageRepository pages() {
        return repository();
    }

    @Override
    protected PagesTable with(TableBinding table) {
        return new PagesTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("url").partitionKey("url");
    }
}
