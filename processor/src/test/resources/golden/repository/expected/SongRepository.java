package music;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.PartialQuery;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableScan;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Song} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SongRepository extends BatchingRepository<Song, SongKey, SongRepository.Changes, SongAttributes> {
    private static final AccessPath<Song> BY_ARTIST =
            AccessPath.table(SongCodec.INSTANCE, SongAttributes.ARTIST, SongAttributes.SONG_TITLE);

    private static final AccessPath<SongByAlbum> BY_ALBUM =
            BY_ARTIST.index("Album-index", SongAttributes.ALBUM_TITLE).<SongByAlbum>part(0);

    private static final AccessPath<SongByLabel> BY_LABEL =
            BY_ARTIST.index("Label-index", SongAttributes.LABEL).<SongByLabel>part(1);

    private static final AccessPath<Song> BY_YEAR =
            BY_ARTIST.index("Year-index", SongAttributes.ARTIST, SongAttributes.YEAR);

    SongRepository(TableBinding table) {
        super(table, SongCodec.INSTANCE, SongAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public SongKey keyOf(String artist, String songTitle) {
        return new SongKey(artist, songTitle);
    }

    /** Returns the song with this key. */
    public Optional<Song> get(String artist, String songTitle) {
        return get(new SongKey(artist, songTitle));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(SongKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param artist attribute {@code Artist}
     */
    public ByArtist byArtist(String artist) {
        return new ByArtist(read(BY_ARTIST).key(artist));
    }

    /**
     * Begins a query of index {@code Album-index} by its partition key.
     *
     * @param albumTitle attribute {@code albumTitle}
     */
    public PartialQuery<SongByAlbum, ByAlbumAttributes, Song> byAlbum(String albumTitle) {
        return new PartialQuery<>(read(BY_ALBUM).key(albumTitle));
    }

    /**
     * Begins a query of index {@code Label-index} by its partition key.
     *
     * @param label attribute {@code label}
     */
    public PartialQuery<SongByLabel, ByLabelAttributes, Song> byLabel(String label) {
        return new PartialQuery<>(read(BY_LABEL).key(label));
    }

    /**
     * Begins a query of index {@code Year-index} by its partition key.
     *
     * @param artist attribute {@code Artist}
     */
    public ByYear byYear(String artist) {
        return new ByYear(read(BY_YEAR).key(artist));
    }

    /** Returns the whole song of an index entry, as the table has it now. */
    public Optional<Song> hydrate(SongByAlbum entry) {
        return get(new SongKey(entry.artist(), entry.songTitle()));
    }

    /** Returns the whole song of an index entry, as the table has it now. */
    public Optional<Song> hydrate(SongByLabel entry) {
        return get(new SongKey(entry.artist(), entry.songTitle()));
    }

    /** Begins a scan of the table: every item is read and paid for. */
    public TableScan<Song, SongAttributes> scan() {
        return new TableScan<>(read(BY_ARTIST));
    }

    /** The song entities with one artist, before a condition on {@code songTitle}. */
    public static final class ByArtist extends ConsistentQuery<Song, ByArtistAttributes> {
        private ByArtist(ReadPlan<Song> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code songTitle}. */
        public PrefixSortCondition<String, ConsistentQuery<Song, ByArtistAttributes>> songTitle() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code byArtist} may name. */
    public interface ByArtistAttributes {
        /** Attribute {@code albumTitle}. */
        StringAttribute albumTitle();

        /** Attribute {@code label}. */
        StringAttribute label();

        /** Attribute {@code Year}. */
        NumberAttribute<Integer> year();

        /** Attribute {@code awards}. */
        NumberAttribute<Integer> awards();

        /** Attribute {@code mood}. */
        Attribute<Song.Mood> mood();

        /** Attribute {@code credits}. */
        ListAttribute<Song.Credit, CreditAttributes> credits();
    }

    /** What a filter of {@code byAlbum} may name. */
    public interface ByAlbumAttributes {
        /** Attribute {@code Artist}. */
        StringAttribute artist();

        /** Attribute {@code songTitle}. */
        StringAttribute songTitle();

        /** Attribute {@code Year}. */
        NumberAttribute<Integer> year();

        /** Attribute {@code mood}. */
        Attribute<Song.Mood> mood();
    }

    /** What a filter of {@code byLabel} may name. */
    public interface ByLabelAttributes {
        /** Attribute {@code Artist}. */
        StringAttribute artist();

        /** Attribute {@code songTitle}. */
        StringAttribute songTitle();
    }

    /** The song entities with one artist, before a condition on {@code year}. */
    public static final class ByYear extends ConsistentQuery<Song, ByYearAttributes> {
        private ByYear(ReadPlan<Song> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code Year}. */
        public NumberSortCondition<Integer, ConsistentQuery<Song, ByYearAttributes>> year() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code byYear} may name. */
    public interface ByYearAttributes {
        /** Attribute {@code songTitle}. */
        StringAttribute songTitle();

        /** Attribute {@code albumTitle}. */
        StringAttribute albumTitle();

        /** Attribute {@code label}. */
        StringAttribute label();

        /** Attribute {@code awards}. */
        NumberAttribute<Integer> awards();

        /** Attribute {@code mood}. */
        Attribute<Song.Mood> mood();

        /** Attribute {@code credits}. */
        ListAttribute<Song.Credit, CreditAttributes> credits();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code albumTitle}. */
        public OptionalValueUpdate<Changes, String> albumTitle() {
            return new OptionalValueUpdate<>(this, SongAttributes.ALBUM_TITLE);
        }

        /** Begins a change of attribute {@code label}. */
        public OptionalValueUpdate<Changes, String> label() {
            return new OptionalValueUpdate<>(this, SongAttributes.LABEL);
        }

        /** Begins a change of attribute {@code Year}. */
        public NumberUpdate<Changes, Integer> year() {
            return new NumberUpdate<>(this, SongAttributes.YEAR);
        }

        /** Begins a change of attribute {@code awards}. */
        public OptionalNumberUpdate<Changes, Integer> awards() {
            return new OptionalNumberUpdate<>(this, SongAttributes.AWARDS);
        }

        /** Begins a change of attribute {@code mood}. */
        public ValueUpdate<Changes, Song.Mood> mood() {
            return new ValueUpdate<>(this, SongAttributes.MOOD);
        }

        /** Begins a change of attribute {@code credits}. */
        public ListUpdate<Changes, Song.Credit, CreditAttributes.RemovableChanges<Changes>> credits() {
            return new ListUpdate<>(this, SongAttributes.CREDITS, CreditAttributes.RemovableChanges::new);
        }
    }
}
