package music;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.VersionedTable;
import javax.annotation.processing.Generated;

/** The table {@code Music}, which holds {@link Song} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class MusicTable
        extends VersionedTable<Song, SongKey, SongRepository.Changes, SongAttributes, SongRepository> {
    private MusicTable(TableBinding table) {
        super(new SongRepository(table));
    }

    /** Returns the table under its declared name. */
    public static MusicTable over(DynamoClient client) {
        return new MusicTable(TableBinding.of(client, "Music"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<MusicTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Song} entities. */
    public SongRepository songs() {
        return repository();
    }

    @Override
    protected MusicTable with(TableBinding table) {
        return new MusicTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("Artist", "SongTitle", "AlbumTitle")
                .numbers("awards")
                .partitionKey("Artist")
                .sortKey("SongTitle")
                .localIndex("Awards-index")
                .partitionKey("Artist")
                .sortKey("awards")
                .globalIndex("AlbumTitle-index")
                .partitionKey("AlbumTitle")
                .include("Year")
                .stream("NEW_AND_OLD_IMAGES");
    }
}
