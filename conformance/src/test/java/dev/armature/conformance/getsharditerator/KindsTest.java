package dev.armature.conformance.getsharditerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.StreamReading;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ShardIteratorType;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The places that iterators name. */
final class KindsTest {
    @ParameterizedTest
    @EnumSource
    void readsFromThePlaceThatIsAskedFor(Front front) {
        try (DynamoClient client = front.open()) {
            String arn = TableShape.ofPartitionKey("Music").createWithStream(client, StreamViewType.KEYS_ONLY);
            String shard = StreamReading.shards(client, arn).get(0).shardId();
            put(client, "a");
            put(client, "b");
            String latest = iterator(client, GetShardIteratorRequest.latest(arn, shard));
            put(client, "c");
            List<StreamRecord> all = StreamReading.all(client, arn);
            String second = all.get(1).sequenceNumber();

            assertThat(all).hasSize(3);
            assertThat(StreamReading.from(client, latest)).hasSize(1);
            assertThat(StreamReading.from(client, iterator(client, GetShardIteratorRequest.after(arn, shard, second))))
                    .hasSize(1);
            assertThat(StreamReading.from(
                            client,
                            iterator(
                                    client,
                                    new GetShardIteratorRequest(
                                            arn, shard, ShardIteratorType.AT_SEQUENCE_NUMBER, Optional.of(second)))))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesShardsAndNumbersThatAreNotThere(Front front) {
        try (DynamoClient client = front.open()) {
            String arn = TableShape.ofPartitionKey("Music").createWithStream(client, StreamViewType.KEYS_ONLY);
            String shard = StreamReading.shards(client, arn).get(0).shardId();

            assertThatThrownBy(() -> iterator(client, GetShardIteratorRequest.latest(arn, shard + "0")))
                    .isInstanceOf(ResourceNotFoundException.class);
            assertThatThrownBy(() -> iterator(
                            client,
                            new GetShardIteratorRequest(
                                    arn, shard, ShardIteratorType.AT_SEQUENCE_NUMBER, Optional.empty())))
                    .isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> iterator(client, GetShardIteratorRequest.after(arn, shard, "1".repeat(21))))
                    .isInstanceOf(ValidationException.class);
        }
    }

    private static String iterator(DynamoClient client, GetShardIteratorRequest request) {
        return client.getShardIterator(request).shardIterator();
    }

    private static void put(DynamoClient client, String pk) {
        Item item = Item.of(Map.of("pk", AttributeValue.of(pk)));
        client.putItem(PutItemRequest.builder("Music", item).build());
    }
}
