package music;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.PartialQuery;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Song} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SongRepository extends BatchingRepository<Song, SongKey, SongRepository.Changes, SongAttributes> {
    private static final AccessPath<Song> BY_ARTIST =
            AccessPath.table(SongCodec.INSTANCE, SongAttributes.ARTIST, SongAttributes.SONG_TITLE);

    private static final AccessPath<SongByAlbum> BY_ALBUM =
            BY_ARTIST.index("AlbumTitle-index", SongAttributes.ALBUM_TITLE).<SongByAlbum>part(0);

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

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(SongKey key) {
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
     * Begins a query of index {@code AlbumTitle-index} by its partition key.
     *
     * @param albumTitle attribute {@code AlbumTitle}
     */
    public PartialQuery<SongByAlbum, ByAlbumAttributes, Song> byAlbum(String albumTitle) {
        return new PartialQuery<>(read(BY_ALBUM).key(albumTitle));
    }

    /** Returns the whole song of an index entry, as the table has it now. */
    public Optional<Song> hydrate(SongByAlbum entry) {
        return get(new SongKey(entry.artist(), entry.songTitle()));
    }

    /** The song entities with one artist, before a condition on {@code songTitle}. */
    public static final class ByArtist extends ConsistentQuery<Song, ByArtistAttributes> {
        private ByArtist(ReadPlan<Song> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code SongTitle}. */
        public PrefixSortCondition<String, ConsistentQuery<Song, ByArtistAttributes>> songTitle() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code byArtist} may name. */
    public interface ByArtistAttributes {
        /** Attribute {@code AlbumTitle}. */
        StringAttribute albumTitle();

        /** Attribute {@code Year}. */
        NumberAttribute<Integer> year();

        /** Attribute {@code awards}. */
        NumberAttribute<Integer> awards();

        /** Attribute {@code tags}. */
        SetAttribute<String> tags();

        /** Attribute {@code lyrics}. */
        StringAttribute lyrics();

        /** Attribute {@code version}. */
        NumberAttribute<Long> version();

        /** Attribute {@code updatedAt}. */
        OrderedAttribute<Instant> updatedAt();
    }

    /** What a filter of {@code byAlbum} may name. */
    public interface ByAlbumAttributes {
        /** Attribute {@code Artist}. */
        StringAttribute artist();

        /** Attribute {@code SongTitle}. */
        StringAttribute songTitle();

        /** Attribute {@code Year}. */
        NumberAttribute<Integer> year();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code AlbumTitle}. */
        public OptionalValueUpdate<Changes, String> albumTitle() {
            return new OptionalValueUpdate<>(this, SongAttributes.ALBUM_TITLE);
        }

        /** Begins a change of attribute {@code Year}. */
        public NumberUpdate<Changes, Integer> year() {
            return new NumberUpdate<>(this, SongAttributes.YEAR);
        }

        /** Begins a change of attribute {@code awards}. */
        public OptionalNumberUpdate<Changes, Integer> awards() {
            return new OptionalNumberUpdate<>(this, SongAttributes.AWARDS);
        }

        /** Begins a change of attribute {@code tags}. */
        public SetUpdate<Changes, String> tags() {
            return new SetUpdate<>(this, SongAttributes.TAGS);
        }

        /** Begins a change of attribute {@code lyrics}. */
        public OptionalValueUpdate<Changes, String> lyrics() {
            return new OptionalValueUpdate<>(this, SongAttributes.LYRICS);
        }
    }
}
