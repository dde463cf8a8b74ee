package music;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Song}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SongAttributes
        extends EntityAttributes implements SongRepository.ByArtistAttributes, SongRepository.ByAlbumAttributes {
    static final SongAttributes INSTANCE = new SongAttributes();

    /** Attribute {@code Artist}. */
    public static final StringAttribute ARTIST = new StringAttribute(SongCodec.ARTIST);

    /** Attribute {@code SongTitle}. */
    public static final StringAttribute SONG_TITLE = new StringAttribute(SongCodec.SONG_TITLE);

    /** Attribute {@code AlbumTitle}. */
    public static final StringAttribute ALBUM_TITLE = new StringAttribute(SongCodec.ALBUM_TITLE);

    /** Attribute {@code Year}. */
    public static final NumberAttribute<Integer> YEAR =
            new NumberAttribute<>(SongCodec.YEAR, StandardConverters.intValue());

    /** Attribute {@code awards}. */
    public static final NumberAttribute<Integer> AWARDS =
            new NumberAttribute<>(SongCodec.AWARDS, StandardConverters.intValue());

    /** Attribute {@code tags}. */
    public static final SetAttribute<String> TAGS = new SetAttribute<>(SongCodec.TAGS, StandardConverters.string());

    /** Attribute {@code lyrics}. */
    public static final StringAttribute LYRICS = new StringAttribute(SongCodec.LYRICS);

    /** Attribute {@code version}. */
    public static final NumberAttribute<Long> VERSION =
            new NumberAttribute<>(SongCodec.VERSION, StandardConverters.longValue());

    /** Attribute {@code updatedAt}. */
    public static final OrderedAttribute<Instant> UPDATED_AT =
            new OrderedAttribute<>(SongCodec.UPDATED_AT, StandardConverters.instant());

    private SongAttributes() {
        super(SongCodec.INSTANCE);
    }

    @Override
    public StringAttribute artist() {
        return ARTIST;
    }

    @Override
    public StringAttribute songTitle() {
        return SONG_TITLE;
    }

    @Override
    public StringAttribute albumTitle() {
        return ALBUM_TITLE;
    }

    @Override
    public NumberAttribute<Integer> year() {
        return YEAR;
    }

    @Override
    public NumberAttribute<Integer> awards() {
        return AWARDS;
    }

    @Override
    public SetAttribute<String> tags() {
        return TAGS;
    }

    @Override
    public StringAttribute lyrics() {
        return LYRICS;
    }

    @Override
    public NumberAttribute<Long> version() {
        return VERSION;
    }

    @Override
    public OrderedAttribute<Instant> updatedAt() {
        return UPDATED_AT;
    }
}
