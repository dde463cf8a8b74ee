package music;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Music}, which holds {@link Song} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class MusicTable
        extends PlainTable<Song, SongKey, SongRepository.Changes, SongAttributes, SongRepository> {
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
                .strings("Artist", "songTitle", "albumTitle", "label")
                .numbers("Year")
                .partitionKey("Artist")
                .sortKey("songTitle")
                .localIndex("Year-index")
                .partitionKey("Artist")
                .sortKey("Year")
                .globalIndex("Album-index")
                .partitionKey("albumTitle")
                .include("Year", "mood")
                .globalIndex("Label-index")
                .partitionKey("label")
                .keysOnly();
    }
}
