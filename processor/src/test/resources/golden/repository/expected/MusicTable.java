package music;

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

/** The table {@code Music}, which holds {@link Song} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class MusicTable extends TableFacade<MusicTable.Transaction> {
    private final SongRepository songs;

    private MusicTable(TableBinding table) {
        super(table);
        this.songs = new SongRepository(table);
    }

    /** Returns the table under its declared name. */
    public static MusicTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<MusicTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Music", MusicTable::new);
    }

    /** Returns the repository of {@link Song} entities. */
    public SongRepository songs() {
        return songs;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
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
                .keysOnly()
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a song that must not be there yet. */
        public Transaction create(Song song) {
            addCreate(SongCodec.INSTANCE, song);
            return this;
        }

        /** Stores song entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Song> entities) {
            addCreateAll(SongCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a song, in place of one with the same key. */
        public Transaction put(Song song) {
            addPut(SongCodec.INSTANCE, song);
            return this;
        }

        /** Changes the song with this key, which must exist. */
        public Transaction update(SongKey key, Consumer<SongRepository.Changes> changes) {
            addUpdate(SongCodec.INSTANCE, key, new SongRepository.Changes(), changes);
            return this;
        }

        /** Changes the song with this key, which must exist and satisfy the condition. */
        public Transaction update(
                SongKey key, Consumer<SongRepository.Changes> changes, Function<SongAttributes, Condition> condition) {
            addUpdate(
                    SongCodec.INSTANCE,
                    key,
                    new SongRepository.Changes(),
                    changes,
                    condition.apply(SongAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the song, if there is one. */
        public Transaction delete(Song song) {
            addDelete(SongCodec.INSTANCE, song);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(SongKey key) {
            addDeleteByKey(SongCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the song with this key satisfies the condition. */
        public Transaction check(SongKey key, Function<SongAttributes, Condition> condition) {
            addCheck(SongCodec.INSTANCE, key, condition.apply(SongAttributes.INSTANCE));
            return this;
        }
    }
}
