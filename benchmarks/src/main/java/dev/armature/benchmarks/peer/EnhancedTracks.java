package dev.armature.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** The tracks through the AWS Enhanced Client, over {@link SkipListClient}. */
public final class EnhancedTracks {
    private final DynamoDbTable<EnhancedTrack> table = DynamoDbEnhancedClient.builder()
            .dynamoDbClient(new SkipListClient())
            .build()
            .table("Tracks", TableSchema.fromBean(EnhancedTrack.class));

    /** Creates an empty table. */
    public EnhancedTracks() {}

    /** Stores a track. */
    public void put(EnhancedTrack track) {
        table.putItem(track);
    }

    /** Returns the track with this key, or null if there is none. */
    public @Nullable EnhancedTrack get(String albumId, String trackId) {
        return table.getItem(
                Key.builder().partitionValue(albumId).sortValue(trackId).build());
    }

    /** Returns the tracks of an album in the order of their keys. */
    public List<EnhancedTrack> byAlbumId(String albumId) {
        List<EnhancedTrack> tracks = new ArrayList<>();
        table.query(QueryConditional.keyEqualTo(
                        Key.builder().partitionValue(albumId).build()))
                .items()
                .forEach(tracks::add);
        return tracks;
    }
}
