package dev.armature.benchmarks.peer;

import dev.armature.benchmarks.track.Track;
import dev.armature.benchmarks.track.TrackKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The limit of a repository in this process: the JDK's ordered concurrent map, and self-describing bytes read and written
 * by hand. No request, no condition, no index, no snapshot. Used by one thread, as its codec is.
 */
public final class SkipListTracks {
    private final NavigableMap<TrackKey, byte[]> items =
            new ConcurrentSkipListMap<>(Comparator.comparing(TrackKey::albumId).thenComparing(TrackKey::trackId));
    private final SelfDescribingCodec codec = new SelfDescribingCodec();

    /** Creates an empty repository. */
    public SkipListTracks() {}

    /** Stores a track. */
    public void put(Track track) {
        items.put(new TrackKey(track.albumId(), track.trackId()), codec.encode(track));
    }

    /** Returns the track with this key, or null if there is none. */
    public @Nullable Track get(String albumId, String trackId) {
        byte[] bytes = items.get(new TrackKey(albumId, trackId));
        return bytes == null ? null : codec.decode(bytes);
    }

    /** Returns the tracks of an album in the order of their keys. */
    public List<Track> byAlbumId(String albumId) {
        List<Track> tracks = new ArrayList<>();
        for (var entry : items.tailMap(new TrackKey(albumId, ""), true).entrySet()) {
            if (!entry.getKey().albumId().equals(albumId)) {
                break;
            }
            tracks.add(codec.decode(entry.getValue()));
        }
        return tracks;
    }
}
