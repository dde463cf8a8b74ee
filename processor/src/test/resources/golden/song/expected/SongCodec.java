package music;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
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

    private SongCodec() {
        super("Song", ARTIST, SONG_TITLE);
    }

    @Override
    protected void writeAttributes(Song song, AttributeSink sink) {
        sink.attribute(ARTIST).string(song.artist());
        sink.attribute(SONG_TITLE).string(song.songTitle());
        optionalString(sink, ALBUM_TITLE, song.albumTitle());
        sink.attribute(YEAR).number(song.year());
        sink.attribute(AWARDS).number(song.awards());
        if (isPresent(TAGS, song.tags())) {
            StandardConverters.stringSet().write(song.tags(), sink.attribute(TAGS));
        }
        optionalString(sink, LYRICS, song.lyrics());
        sink.attribute(VERSION).number(song.version());
        StandardConverters.instant().write(song.updatedAt(), sink.attribute(UPDATED_AT));
    }

    @Override
    protected Song readAttributes(AttributeSource source) {
        return new Song(
                source.at(ARTIST).string(),
                source.at(SONG_TITLE).string(),
                source.optionalString(ALBUM_TITLE),
                source.at(YEAR).intNumber(),
                source.find(AWARDS) ? source.intNumber() : 0,
                source.find(TAGS) ? StandardConverters.stringSet().read(source) : Set.of(),
                source.optionalString(LYRICS),
                source.at(VERSION).longNumber(),
                StandardConverters.instant().read(source.at(UPDATED_AT)));
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
    protected AttributeName version() {
        return VERSION;
    }

    @Override
    protected long version(Song song) {
        return song.version();
    }

    @Override
    protected Attribute<Instant> updatedAt() {
        return SongAttributes.UPDATED_AT;
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return new SongByAlbum(
                source.at(ARTIST).string(),
                source.at(SONG_TITLE).string(),
                source.optionalString(ALBUM_TITLE),
                source.at(YEAR).intNumber());
    }
}
