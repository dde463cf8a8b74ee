package dev.armature.benchmarks.track;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Map;

/** Writes a {@link Track} as an item, and reads it back. */
public final class TrackCodec extends ItemCodec<Track> {
    /** The codec; it has no state. */
    public static final TrackCodec INSTANCE = new TrackCodec();

    static final AttributeName ALBUM_ID = AttributeName.of("albumId");
    static final AttributeName TRACK_ID = AttributeName.of("trackId");
    static final AttributeName TITLE = AttributeName.of("title");
    static final AttributeName COMMENT = AttributeName.of("comment");
    static final AttributeName SECONDS = AttributeName.of("seconds");
    static final AttributeName PLAYS = AttributeName.of("plays");
    static final AttributeName PRICE = AttributeName.of("price");
    static final AttributeName ADDED_AT = AttributeName.of("addedAt");
    static final AttributeName FORMAT = AttributeName.of("format");
    static final AttributeName GENRES = AttributeName.of("genres");
    static final AttributeName RATINGS = AttributeName.of("ratings");
    static final AttributeName LABEL = AttributeName.of("label");

    private static final AttributeConverter<Format> FORMAT_CONVERTER = StandardConverters.enumOf(Format.values());
    private static final AttributeConverter<List<String>> GENRES_CONVERTER =
            StandardConverters.listOf(StandardConverters.string());
    private static final AttributeConverter<Map<String, Integer>> RATINGS_CONVERTER =
            StandardConverters.mapOf(StandardConverters.intValue());

    private TrackCodec() {
        super("Track");
    }

    @Override
    protected void writeAttributes(Track track, AttributeSink sink) {
        sink.attribute(ALBUM_ID).string(track.albumId());
        sink.attribute(TRACK_ID).string(track.trackId());
        sink.attribute(TITLE).string(track.title());
        sink.attribute(COMMENT).string(track.comment());
        sink.attribute(SECONDS).number(track.seconds());
        sink.attribute(PLAYS).number(track.plays());
        sink.attribute(PRICE).number(track.price());
        sink.attribute(ADDED_AT);
        StandardConverters.instant().write(track.addedAt(), sink);
        sink.attribute(FORMAT);
        FORMAT_CONVERTER.write(track.format(), sink);
        sink.attribute(GENRES);
        GENRES_CONVERTER.write(track.genres(), sink);
        sink.attribute(RATINGS);
        RATINGS_CONVERTER.write(track.ratings(), sink);
        sink.attribute(LABEL);
        LabelCodec.INSTANCE.write(track.label(), sink);
    }

    @Override
    protected Track readAttributes(AttributeSource source) {
        return new Track(
                source.find(ALBUM_ID) ? source.string() : missing(ALBUM_ID),
                source.find(TRACK_ID) ? source.string() : missing(TRACK_ID),
                source.find(TITLE) ? source.string() : missing(TITLE),
                source.find(COMMENT) ? source.string() : missing(COMMENT),
                source.find(SECONDS) ? source.intNumber() : missing(SECONDS),
                source.find(PLAYS) ? source.intNumber() : missing(PLAYS),
                source.find(PRICE) ? source.decimalNumber() : missing(PRICE),
                source.find(ADDED_AT) ? StandardConverters.instant().read(source) : missing(ADDED_AT),
                source.find(FORMAT) ? FORMAT_CONVERTER.read(source) : missing(FORMAT),
                source.find(GENRES) ? GENRES_CONVERTER.read(source) : missing(GENRES),
                source.find(RATINGS) ? RATINGS_CONVERTER.read(source) : missing(RATINGS),
                source.find(LABEL) ? LabelCodec.INSTANCE.read(source) : missing(LABEL));
    }
}
