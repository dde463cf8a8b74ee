package forum;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.VersionedTable;
import javax.annotation.processing.Generated;

/** The table {@code forum.threads}, which holds {@link Thread} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class ForumThreadsTable
        extends VersionedTable<Thread, ThreadKey, ThreadRepository.Changes, ThreadAttributes, ThreadRepository> {
    private ForumThreadsTable(TableBinding table) {
        super(new ThreadRepository(table));
    }

    /** Returns the table under its declared name. */
    public static ForumThreadsTable over(DynamoClient client) {
        return new ForumThreadsTable(TableBinding.of(client, "forum.threads"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ForumThreadsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Thread} entities. */
    public ThreadRepository threads() {
        return repository();
    }

    @Override
    protected ForumThreadsTable with(TableBinding table) {
        return new ForumThreadsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("forum", "id", "author", "kind", "sortedKind", "lastPost")
                .numbers("length")
                .partitionKey("forum")
                .sortKey("id")
                .capacity(5, 5)
                .localIndex("LastPost-index")
                .partitionKey("forum")
                .sortKey("lastPost")
                .include("length")
                .globalIndex("by-author")
                .partitionKey("author")
                .keysOnly()
                .capacity(1, 1)
                .globalIndex("by-author-and-kind")
                .partitionKey("author")
                .partitionKey("kind")
                .sortKey("sortedKind")
                .sortKey("length")
                .capacity(1, 1)
                .tableClass("STANDARD_INFREQUENT_ACCESS")
                .deletionProtection();
    }
}
