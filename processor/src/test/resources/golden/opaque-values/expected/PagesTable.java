package pages;

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

/** The table {@code Pages}, which holds {@link Page} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PagesTable extends TableFacade<PagesTable.Transaction> {
    private final PageRepository pages;

    private PagesTable(TableBinding table) {
        super(table);
        this.pages = new PageRepository(table);
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
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).strings("url").partitionKey("url").toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a page that must not be there yet. */
        public Transaction create(Page page) {
            addCreate(PageCodec.INSTANCE, page);
            return this;
        }

        /** Stores page entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Page> entities) {
            addCreateAll(PageCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a page, in place of one with the same key. */
        public Transaction put(Page page) {
            addPut(PageCodec.INSTANCE, page);
            return this;
        }

        /** Changes the page with this key, which must exist. */
        public Transaction update(PageKey key, Consumer<PageRepository.Changes> changes) {
            addUpdate(PageCodec.INSTANCE, key, new PageRepository.Changes(), changes);
            return this;
        }

        /** Changes the page with this key, which must exist and satisfy the condition. */
        public Transaction update(
                PageKey key, Consumer<PageRepository.Changes> changes, Function<PageAttributes, Condition> condition) {
            addUpdate(
                    PageCodec.INSTANCE,
                    key,
                    new PageRepository.Changes(),
                    changes,
                    condition.apply(PageAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the page, if there is one. */
        public Transaction delete(Page page) {
            addDelete(PageCodec.INSTANCE, page);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(PageKey key) {
            addDeleteByKey(PageCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the page with this key satisfies the condition. */
        public Transaction check(PageKey key, Function<PageAttributes, Condition> condition) {
            addCheck(PageCodec.INSTANCE, key, condition.apply(PageAttributes.INSTANCE));
            return this;
        }
    }
}
