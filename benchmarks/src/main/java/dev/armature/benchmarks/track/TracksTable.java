package dev.armature.benchmarks.track;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.value.AttributeType;
import java.util.List;

/** The table {@code Tracks}, which holds {@link Track}s. */
public final class TracksTable extends TableFacade {
    private final TrackRepository tracks;

    private TracksTable(TableBinding table) {
        super(table);
        this.tracks = new TrackRepository(table);
    }

    /** Returns the table under its declared name. */
    public static TracksTable over(DynamoClient client) {
        return new TracksTable(TableBinding.of(client, "Tracks"));
    }

    /** Returns the repository of the tracks. */
    public TrackRepository tracks() {
        return tracks;
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return CreateTableRequest.builder(
                        tableName,
                        List.of(
                                new AttributeDefinition("albumId", AttributeType.S),
                                new AttributeDefinition("trackId", AttributeType.S)),
                        List.of(
                                new KeySchemaElement("albumId", KeyType.HASH),
                                new KeySchemaElement("trackId", KeyType.RANGE)))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build();
    }
}
