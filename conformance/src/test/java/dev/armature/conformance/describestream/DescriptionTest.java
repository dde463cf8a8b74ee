package dev.armature.conformance.describestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.Shard;
import dev.armature.runtime.operation.StreamDescription;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamStatus;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.UpdateTableRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a stream is said to be. */
final class DescriptionTest {
    @ParameterizedTest
    @EnumSource
    void describesAStreamWithItsShard(Front front) {
        try (DynamoClient client = front.open()) {
            String arn = TableShape.ofPartitionKey("Music").createWithStream(client, StreamViewType.OLD_IMAGE);

            StreamDescription stream =
                    client.describeStream(DescribeStreamRequest.of(arn)).streamDescription();

            assertThat(stream.streamArn()).isEqualTo(arn).endsWith(":table/Music/stream/" + stream.streamLabel());
            assertThat(stream.streamStatus()).isEqualTo(StreamStatus.ENABLED);
            assertThat(stream.streamViewType()).isEqualTo(StreamViewType.OLD_IMAGE);
            assertThat(stream.tableName()).isEqualTo("Music");
            assertThat(stream.keySchema()).isEqualTo(List.of(new KeySchemaElement("pk", KeyType.HASH)));
            Shard shard = stream.shards().get(0);
            assertThat(shard.shardId()).matches("shardId-[0-9]{20}-[0-9a-f]{8}");
            assertThat(shard.sequenceNumberRange().startingSequenceNumber()).matches("[0-9]{21,40}");
            assertThat(shard.sequenceNumberRange().endingSequenceNumber()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void describesADisabledStreamWithItsEnd(Front front) {
        try (DynamoClient client = front.open()) {
            String arn = TableShape.ofPartitionKey("Music").createWithStream(client, StreamViewType.OLD_IMAGE);
            client.updateTable(UpdateTableRequest.builder("Music")
                    .streamSpecification(new StreamSpecification(false, Optional.empty()))
                    .build());

            StreamDescription stream =
                    client.describeStream(DescribeStreamRequest.of(arn)).streamDescription();

            assertThat(stream.streamStatus()).isEqualTo(StreamStatus.DISABLED);
            assertThat(stream.shards().get(0).sequenceNumberRange().endingSequenceNumber())
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStreamThatIsNotThere(Front front) {
        try (DynamoClient client = front.open()) {
            String arn = TableShape.ofPartitionKey("Music").createWithStream(client, StreamViewType.OLD_IMAGE);

            assertThatThrownBy(() -> client.describeStream(DescribeStreamRequest.of(arn + "0")))
                    .isInstanceOf(ResourceNotFoundException.class)
                    .hasMessageContaining(arn);
        }
    }
}
