package music;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Song}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SongAttributes extends EntityAttributes implements SongRepository.ByArtistAttributes,
        SongRepository.ByAlbumAttributes,
        SongRepository.ByLabelAttributes,
        SongRepository.ByYearAttributes {
    static final SongAttributes INSTANCE = new SongAttributes();

    /** Attribute {@code Artist}. */
    public static final StringAttribute ARTIST = new StringAttribute(SongCodec.ARTIST);

    /** Attribute {@code songTitle}. */
    public static final StringAttribute SONG_TITLE = new StringAttribute(SongCodec.SONG_TITLE);

    /** Attribute {@code albumTitle}. */
    public static final StringAttribute ALBUM_TITLE = new StringAttribute(SongCodec.ALBUM_TITLE);

    /** Attribute {@code label}. */
    public static final StringAttribute LABEL = new StringAttribute(SongCodec.LABEL);

    /** Attribute {@code Year}. */
    public static final NumberAttribute<Integer> YEAR =
            new NumberAttribute<>(SongCodec.YEAR, StandardConverters.intValue());

    /** Attribute {@code awards}. */
    public static final NumberAttribute<Integer> AWARDS =
            new NumberAttribute<>(SongCodec.AWARDS, StandardConverters.intValue());

    /** Attribute {@code mood}. */
    public static final Attribute<Song.Mood> MOOD = new Attribute<>(SongCodec.MOOD, SongCodec.MOOD_CONVERTER);

    /** Attribute {@code credits}. */
    public static final ListAttribute<Song.Credit, CreditAttributes> CREDITS =
            new ListAttribute<>(DocumentPath.of(SongCodec.CREDITS), CreditCodec.INSTANCE, CreditAttributes::new);

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
    public StringAttribute label() {
        return LABEL;
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
    public Attribute<Song.Mood> mood() {
        return MOOD;
    }

    @Override
    public ListAttribute<Song.Credit, CreditAttributes> credits() {
        return CREDITS;
    }
}
