package music;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.ItemProjection;
import dev.armature.runtime.table.ProjectionDecoder;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads a {@link SongCard} from what is stored of a {@link Song}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SongCardProjection extends ProjectionDecoder<SongCard> {
    private static final AttributeName ARTIST = AttributeName.of("Artist");
    private static final AttributeName TITLE = AttributeName.of("songTitle");
    private static final AttributeName YEAR = AttributeName.of("Year");
    private static final AttributeName MOOD = AttributeName.of("mood");

    private static final AttributeConverter<Song.Mood> MOOD_CONVERTER = StandardConverters.enumOf(Song.Mood.values());

    /** Reads through the table, and index {@code Year-index}. */
    public static final ItemProjection<Song, SongCard> OF_SONG =
            new SongCardProjection().reading(ARTIST, TITLE, YEAR, MOOD);

    /** Reads from the entries of index {@code Album-index}. */
    public static final ItemProjection<SongByAlbum, SongCard> OF_SONG_BY_ALBUM =
            new SongCardProjection().reading(ARTIST, TITLE, YEAR, MOOD);

    private SongCardProjection() {
        super("Song");
    }

    @Override
    protected SongCard readAttributes(AttributeSource source) {
        return new SongCard(
                source.at(ARTIST).string(),
                source.at(TITLE).string(),
                source.find(YEAR) && !source.isNull() ? Optional.of(source.intNumber()) : Optional.empty(),
                MOOD_CONVERTER.read(source.at(MOOD)));
    }
}
