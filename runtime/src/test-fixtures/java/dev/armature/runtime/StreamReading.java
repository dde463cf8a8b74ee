package dev.armature.runtime;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetRecordsResponse;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.Shard;
import dev.armature.runtime.operation.StreamRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads streams from end to end. */
public final class StreamReading {
    private StreamReading() {}

    /** Returns the ARN of the latest stream of a table. */
    public static String arn(DynamoClient client, String table) {
        return client.describeTable(new DescribeTableRequest(table))
                .table()
                .latestStreamArn()
                .orElseThrow();
    }

    /** Returns the shards of a stream. */
    public static List<Shard> shards(DynamoClient client, String arn) {
        return client.describeStream(DescribeStreamRequest.of(arn))
                .streamDescription()
                .shards();
    }

    /** Returns the records that a stream has at present. */
    public static List<StreamRecord> all(DynamoClient client, String arn) {
        List<StreamRecord> records = new ArrayList<>();
        for (Shard shard : shards(client, arn)) {
            records.addAll(from(
                    client,
                    client.getShardIterator(GetShardIteratorRequest.trimHorizon(arn, shard.shardId()))
                            .shardIterator()));
        }
        return records;
    }

    /** Returns the records from an iterator on, to the end of its shard or what that has at present. */
    public static List<StreamRecord> from(DynamoClient client, String iterator) {
        List<StreamRecord> records = new ArrayList<>();
        Optional<String> next = Optional.of(iterator);
        while (next.isPresent()) {
            GetRecordsResponse page = client.getRecords(new GetRecordsRequest(next.get(), Optional.empty()));
            records.addAll(page.records());
            next = page.records().isEmpty() ? Optional.empty() : page.nextShardIterator();
        }
        return records;
    }
}
