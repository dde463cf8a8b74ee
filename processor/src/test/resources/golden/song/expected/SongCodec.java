package music;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Song} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SongCodec extends EntityMapping<Song, SongKey> {
    static final AttributeName ARTIST = AttributeName.of("Artist");
    static final AttributeName SONG_TITLE = AttributeName.of("SongTitle");
    static final AttributeName ALBUM_TITLE = AttributeName.of("AlbumTitle");
    static final AttributeName YEAR = AttributeName.of("Year");
    static final AttributeName AWARDS = AttributeName.of("awards");
    static final AttributeName TAGS = AttributeName.of("tags");
    static final AttributeName LYRICS = AttributeName.of("lyrics");
    static final AttributeName VERSION = AttributeName.of("version");
    static final AttributeName UPDATED_AT = AttributeName.of("updatedAt");

    /** The codec; it has no state of its own. */
    public static final SongCodec INSTANCE = new SongCodec();

    static final AttributeConverter<Set<String>> TAGS_CONVERTER =
            StandardConverters.setOf(StandardConverters.string(), AttributeType.SS);

    private SongCodec() {
        super("Song", List.of(ARTIST, SONG_TITLE));
    }

    @Override
    protected void writeAttributes(Song song, AttributeSink sink) {
        sink.attribute(ARTIST).string(song.artist());
        sink.attribute(SONG_TITLE).string(song.songTitle());
        optionalString(sink, ALBUM_TITLE, song.albumTitle());
        sink.attribute(YEAR).number(song.year());
        sink.attribute(AWARDS).number(song.awards());
        if (isPresent(TAGS, song.tags())) {
            sink.attribute(TAGS);
            TAGS_CONVERTER.write(song.tags(), sink);
        }
        optionalString(sink, LYRICS, song.lyrics());
        sink.attribute(VERSION).number(song.version());
        sink.attribute(UPDATED_AT);
        StandardConverters.instant().write(song.updatedAt(), sink);
    }

    @Override
    protected Song readAttributes(AttributeSource source) {
        return new Song(
                string(source, ARTIST),
                string(source, SONG_TITLE),
                optionalString(source, ALBUM_TITLE),
                intNumber(source, YEAR),
                source.find(AWARDS) ? source.intNumber() : 0,
                source.find(TAGS) ? TAGS_CONVERTER.read(source) : Set.of(),
                optionalString(source, LYRICS),
                longNumber(source, VERSION),
                source.find(UPDATED_AT) ? StandardConverters.instant().read(source) : missing(UPDATED_AT));
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
        return new SongKey(string(source, ARTIST), string(source, SONG_TITLE));
    }

    @Override
    protected Song stored(Song song, boolean creating, Instant now) {
        return new Song(
                song.artist(),
                song.songTitle(),
                song.albumTitle(),
                song.year(),
                song.awards(),
                song.tags(),
                song.lyrics(),
                song.version() + 1,
                now);
    }

    @Override
    protected void touch(UpdateActions changes, Instant now) {
        next(changes, SongAttributes.VERSION);
        set(changes, SongAttributes.UPDATED_AT, now);
    }

    @Override
    protected Optional<Condition> unchangedSince(Song song) {
        return unchangedSince(VERSION, song.version());
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return new SongByAlbum(
                string(source, ARTIST),
                string(source, SONG_TITLE),
                optionalString(source, ALBUM_TITLE),
                intNumber(source, YEAR));
    }
}
