package dev.armature.benchmarks.peer;

import dev.armature.benchmarks.track.Format;
import dev.armature.benchmarks.track.Label;
import dev.armature.benchmarks.track.Track;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The limit of any codec: a track's values one after the other in the order of its components, written by hand. Each
 * value has the form that DynamoDB needs (an instant is text, a constant its name); there is no name, no type and no
 * length but those of strings, so nothing but this class can read it. Used by one thread.
 */
public final class PositionalCodec {
    private final HandWriter writer = new HandWriter();

    /** Creates the codec. */
    public PositionalCodec() {}

    /** Returns a track as bytes. */
    public byte[] encode(Track track) {
        HandWriter out = writer;
        out.text(track.albumId());
        out.text(track.trackId());
        out.text(track.title());
        out.text(track.comment());
        out.signed(track.seconds());
        out.signed(track.plays());
        BigDecimal price = track.price();
        out.signed(price.scale());
        out.signed(price.unscaledValue().longValueExact());
        out.instant(track.addedAt());
        out.text(track.format().name());
        List<String> genres = track.genres();
        out.varint(genres.size());
        for (String genre : genres) {
            out.text(genre);
        }
        out.varint(track.ratings().size());
        for (Map.Entry<String, Integer> rating : track.ratings().entrySet()) {
            out.text(rating.getKey());
            out.signed(rating.getValue());
        }
        out.text(track.label().name());
        out.text(track.label().country());
        out.signed(track.label().founded());
        return out.finish();
    }

    /** Returns the track in these bytes. */
    public Track decode(byte[] bytes) {
        HandReader in = new HandReader(bytes);
        return new Track(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.integer(),
                decimal(in),
                in.instant(),
                Format.valueOf(in.text()),
                genres(in),
                ratings(in),
                new Label(in.text(), in.text(), in.integer()));
    }

    private static BigDecimal decimal(HandReader in) {
        int scale = in.integer();
        return BigDecimal.valueOf(in.signed(), scale);
    }

    private static List<String> genres(HandReader in) {
        int size = (int) in.varint();
        List<String> genres = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            genres.add(in.text());
        }
        return Collections.unmodifiableList(genres);
    }

    private static Map<String, Integer> ratings(HandReader in) {
        int size = (int) in.varint();
        Map<String, Integer> ratings = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            ratings.put(in.text(), in.integer());
        }
        return Collections.unmodifiableMap(ratings);
    }
}
