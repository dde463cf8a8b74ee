package pages;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.EntityTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Pages}, which holds {@link Page} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PagesTable extends EntityTable<Page, PageKey, PageRepository.Changes, PageAttributes> {
    private final PageRepository pages;

    private PagesTable(TableBinding table) {
        this(new PageRepository(table));
    }

    private PagesTable(PageRepository pages) {
        super(pages);
        this.pages = pages;
    }

    /** Returns the table under its declared name. */
    public static PagesTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<PagesTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Pages", PagesTable::new);
    }

    /** Returns the repository of {@link Page} entities. */
    public PageRepository pages() {
        return pages;
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).strings("url").partitionKey("url").toRequest();
    }
}
