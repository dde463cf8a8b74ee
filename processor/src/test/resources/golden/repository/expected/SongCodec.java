package music;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Song} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SongCodec extends EntityMapping<Song, SongKey> {
    static final AttributeName ARTIST = AttributeName.of("Artist");
    static final AttributeName SONG_TITLE = AttributeName.of("songTitle");
    static final AttributeName ALBUM_TITLE = AttributeName.of("albumTitle");
    static final AttributeName LABEL = AttributeName.of("label");
    static final AttributeName YEAR = AttributeName.of("Year");
    static final AttributeName AWARDS = AttributeName.of("awards");
    static final AttributeName MOOD = AttributeName.of("mood");
    static final AttributeName CREDITS = AttributeName.of("credits");

    /** The codec; it has no state of its own. */
    public static final SongCodec INSTANCE = new SongCodec();

    static final AttributeConverter<Song.Mood> MOOD_CONVERTER = StandardConverters.enumOf(Song.Mood.values());

    static final AttributeConverter<List<Song.Credit>> CREDITS_CONVERTER =
            StandardConverters.listOf(CreditCodec.INSTANCE);

    private SongCodec() {
        super("Song", ARTIST, SONG_TITLE);
    }

    @Override
    protected void writeAttributes(Song song, AttributeSink sink) {
        sink.attribute(ARTIST).string(song.artist());
        sink.attribute(SONG_TITLE).string(song.songTitle());
        optionalString(sink, ALBUM_TITLE, song.albumTitle());
        optionalString(sink, LABEL, song.label());
        sink.attribute(YEAR).number(song.year());
        sink.attribute(AWARDS).number(song.awards());
        MOOD_CONVERTER.write(song.mood(), sink.attribute(MOOD));
        CREDITS_CONVERTER.write(song.credits(), sink.attribute(CREDITS));
    }

    @Override
    protected Song readAttributes(AttributeSource source) {
        return new Song(
                source.at(ARTIST).string(),
                source.at(SONG_TITLE).string(),
                source.optionalString(ALBUM_TITLE),
                source.optionalString(LABEL),
                source.at(YEAR).intNumber(),
                source.find(AWARDS) ? source.intNumber() : 0,
                MOOD_CONVERTER.read(source.at(MOOD)),
                CREDITS_CONVERTER.read(source.at(CREDITS)));
    }

    @Override
    public SongKey keyOf(Song song) {
        return new SongKey(song.artist(), song.songTitle());
    }

    @Override
    protected void writeKey(SongKey key, AttributeSink sink) {
        sink.attribute(ARTIST).string(key.artist());
        sink.attribute(SONG_TITLE).string(key.songTitle());
    }

    @Override
    protected SongKey readKey(AttributeSource source) {
        return new SongKey(source.at(ARTIST).string(), source.at(SONG_TITLE).string());
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return switch (number) {
            case 0 -> readSongByAlbum(source);
            default -> readSongByLabel(source);
        };
    }

    private SongByAlbum readSongByAlbum(AttributeSource source) {
        return new SongByAlbum(
                source.at(ARTIST).string(),
                source.at(SONG_TITLE).string(),
                source.optionalString(ALBUM_TITLE),
                source.at(YEAR).intNumber(),
                MOOD_CONVERTER.read(source.at(MOOD)));
    }

    private SongByLabel readSongByLabel(AttributeSource source) {
        return new SongByLabel(
                source.at(ARTIST).string(), source.at(SONG_TITLE).string(), source.optionalString(LABEL));
    }
}
