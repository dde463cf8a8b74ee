package dev.armature.benchmarks.peer;

import dev.armature.benchmarks.track.Format;
import dev.armature.benchmarks.track.Label;
import dev.armature.benchmarks.track.Track;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A track's attributes with their names and types, written by hand for this one entity: what a store needs that filters,
 * projects and indexes items. Reads them only in the order in which it writes them. Used by one thread.
 */
public final class SelfDescribingCodec {
    private static final byte STRING = 'S';
    private static final byte NUMBER = 'N';
    private static final byte DECIMAL = 'D';
    private static final byte LIST = 'L';
    private static final byte MAP = 'M';

    private static final byte[] ALBUM_ID = name("albumId", STRING);
    private static final byte[] TRACK_ID = name("trackId", STRING);
    private static final byte[] TITLE = name("title", STRING);
    private static final byte[] COMMENT = name("comment", STRING);
    private static final byte[] SECONDS = name("seconds", NUMBER);
    private static final byte[] PLAYS = name("plays", NUMBER);
    private static final byte[] PRICE = name("price", DECIMAL);
    private static final byte[] ADDED_AT = name("addedAt", STRING);
    private static final byte[] FORMAT = name("format", STRING);
    private static final byte[] GENRES = name("genres", LIST);
    private static final byte[] RATINGS = name("ratings", MAP);
    private static final byte[] LABEL = name("label", MAP);
    private static final byte[] LABEL_NAME = name("name", STRING);
    private static final byte[] LABEL_COUNTRY = name("country", STRING);
    private static final byte[] LABEL_FOUNDED = name("founded", NUMBER);

    private final HandWriter writer = new HandWriter();

    /** Creates the codec. */
    public SelfDescribingCodec() {}

    private static byte[] name(String name, byte tag) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        byte[] encoded = new byte[utf8.length + 2];
        encoded[0] = (byte) utf8.length;
        System.arraycopy(utf8, 0, encoded, 1, utf8.length);
        encoded[encoded.length - 1] = tag;
        return encoded;
    }

    /** Returns a track as bytes. */
    public byte[] encode(Track track) {
        HandWriter out = writer;
        string(out, ALBUM_ID, track.albumId());
        string(out, TRACK_ID, track.trackId());
        string(out, TITLE, track.title());
        string(out, COMMENT, track.comment());
        number(out, SECONDS, track.seconds());
        number(out, PLAYS, track.plays());
        BigDecimal price = track.price();
        number(out, PRICE, price.scale());
        out.signed(price.unscaledValue().longValueExact());
        out.raw(ADDED_AT);
        out.instant(track.addedAt());
        string(out, FORMAT, track.format().name());
        writeGenres(out, track.genres());
        writeRatings(out, track.ratings());
        out.raw(LABEL);
        int label = out.startSized();
        string(out, LABEL_NAME, track.label().name());
        string(out, LABEL_COUNTRY, track.label().country());
        number(out, LABEL_FOUNDED, track.label().founded());
        out.endSized(label);
        return out.finish();
    }

    private static void string(HandWriter out, byte[] name, String value) {
        out.raw(name);
        out.text(value);
    }

    private static void number(HandWriter out, byte[] name, long value) {
        out.raw(name);
        out.signed(value);
    }

    private static void writeGenres(HandWriter out, List<String> genres) {
        out.raw(GENRES);
        int start = out.startSized();
        out.varint(genres.size());
        for (String genre : genres) {
            out.tag(STRING);
            out.text(genre);
        }
        out.endSized(start);
    }

    private static void writeRatings(HandWriter out, Map<String, Integer> ratings) {
        out.raw(RATINGS);
        int start = out.startSized();
        out.varint(ratings.size());
        for (Map.Entry<String, Integer> rating : ratings.entrySet()) {
            out.text(rating.getKey());
            out.tag(NUMBER);
            out.signed(rating.getValue());
        }
        out.endSized(start);
    }

    /** Returns the track in these bytes. */
    public Track decode(byte[] bytes) {
        HandReader in = new HandReader(bytes);
        return new Track(
                at(in, ALBUM_ID).text(),
                at(in, TRACK_ID).text(),
                at(in, TITLE).text(),
                at(in, COMMENT).text(),
                at(in, SECONDS).integer(),
                at(in, PLAYS).integer(),
                decimal(at(in, PRICE)),
                at(in, ADDED_AT).instant(),
                Format.valueOf(at(in, FORMAT).text()),
                genres(at(in, GENRES)),
                ratings(at(in, RATINGS)),
                label(at(in, LABEL)));
    }

    private static HandReader at(HandReader in, byte[] name) {
        if (!in.take(name)) {
            throw new IllegalStateException("Expected " + new String(name, StandardCharsets.UTF_8));
        }
        return in;
    }

    private static BigDecimal decimal(HandReader in) {
        int scale = in.integer();
        return BigDecimal.valueOf(in.signed(), scale);
    }

    private static List<String> genres(HandReader in) {
        in.skipSize();
        int size = (int) in.varint();
        List<String> genres = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            require(in, STRING);
            genres.add(in.text());
        }
        return Collections.unmodifiableList(genres);
    }

    private static Map<String, Integer> ratings(HandReader in) {
        in.skipSize();
        int size = (int) in.varint();
        Map<String, Integer> ratings = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = in.text();
            require(in, NUMBER);
            ratings.put(name, in.integer());
        }
        return Collections.unmodifiableMap(ratings);
    }

    private static Label label(HandReader in) {
        in.skipSize();
        return new Label(
                at(in, LABEL_NAME).text(),
                at(in, LABEL_COUNTRY).text(),
                at(in, LABEL_FOUNDED).integer());
    }

    private static void require(HandReader in, byte expected) {
        byte found = in.tag();
        if (found != expected) {
            throw new IllegalStateException("Expected the type " + (char) expected + ", not " + (char) found);
        }
    }
}
