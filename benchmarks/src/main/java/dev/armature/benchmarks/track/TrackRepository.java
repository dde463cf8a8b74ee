package dev.armature.benchmarks.track;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;

/** Stores and finds the {@link Track}s of one table. */
public final class TrackRepository extends EntityRepository<Track, TrackKey> {
    private static final EntityMapping<Track, TrackKey> MAPPING = new Mapping();

    private static final AccessPath<Track> BY_ALBUM_ID =
            AccessPath.table(TrackCodec.INSTANCE, List.of(TrackCodec.ALBUM_ID, TrackCodec.TRACK_ID));

    TrackRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the track with this key. */
    public Optional<Track> get(String albumId, String trackId) {
        return get(new TrackKey(albumId, trackId));
    }

    /** Begins a query of the table by its partition key. */
    public ByAlbumId byAlbumId(String albumId) {
        return new ByAlbumId(
                ReadPlan.of(table(), BY_ALBUM_ID).key(TrackCodec.ALBUM_ID, StandardConverters.string(), albumId));
    }

    /** The tracks of one album. */
    public static final class ByAlbumId extends ConsistentQueryStage<Track, TrackAttributes, ByAlbumId> {
        private ByAlbumId(ReadPlan<Track> plan) {
            super(plan);
        }

        @Override
        protected ByAlbumId with(ReadPlan<Track> plan) {
            return new ByAlbumId(plan);
        }

        @Override
        protected TrackAttributes attributes() {
            return TrackAttributes.INSTANCE;
        }
    }

    /** What a filter of {@link #byAlbumId} may name: nothing that the benchmarks use. */
    public enum TrackAttributes {
        /** The only one. */
        INSTANCE
    }

    private static final class Mapping extends EntityMapping<Track, TrackKey> {
        Mapping() {
            super(TrackCodec.INSTANCE, List.of(TrackCodec.ALBUM_ID, TrackCodec.TRACK_ID));
        }

        @Override
        public TrackKey keyOf(Track track) {
            return new TrackKey(track.albumId(), track.trackId());
        }

        @Override
        protected void writeKey(TrackKey key, AttributeSink sink) {
            sink.attribute(TrackCodec.ALBUM_ID).string(key.albumId());
            sink.attribute(TrackCodec.TRACK_ID).string(key.trackId());
        }

        @Override
        protected TrackKey readKey(AttributeSource source) {
            return new TrackKey(
                    source.find(TrackCodec.ALBUM_ID) ? source.string() : missing(TrackCodec.ALBUM_ID),
                    source.find(TrackCodec.TRACK_ID) ? source.string() : missing(TrackCodec.TRACK_ID));
        }
    }
}
