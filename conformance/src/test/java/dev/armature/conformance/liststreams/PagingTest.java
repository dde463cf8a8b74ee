package dev.armature.conformance.liststreams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.ListStreamsRequest;
import dev.armature.runtime.operation.ListStreamsResponse;
import dev.armature.runtime.operation.Stream;
import dev.armature.runtime.operation.StreamViewType;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams of a table and of all, page by page. */
final class PagingTest {
    @ParameterizedTest
    @EnumSource
    void listsTheStreamsOfATable(Front front) {
        try (DynamoClient client = front.open()) {
            String arn = TableShape.ofPartitionKey("Music").createWithStream(client, StreamViewType.KEYS_ONLY);
            TableShape.ofPartitionKey("Other").createWithStream(client, StreamViewType.KEYS_ONLY);

            ListStreamsResponse response = client.listStreams(ListStreamsRequest.of("Music"));

            assertThat(response.streams())
                    .containsExactly(new Stream(arn, "Music", arn.substring(arn.lastIndexOf('/') + 1)));
            assertThat(response.lastEvaluatedStreamArn()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAfterTheLastStream(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").createWithStream(client, StreamViewType.KEYS_ONLY);
            String other = TableShape.ofPartitionKey("Other").createWithStream(client, StreamViewType.KEYS_ONLY);

            ListStreamsResponse first =
                    client.listStreams(new ListStreamsRequest(Optional.empty(), Optional.of(1), Optional.empty()));
            ListStreamsResponse rest = client.listStreams(
                    new ListStreamsRequest(Optional.empty(), Optional.of(1), first.lastEvaluatedStreamArn()));

            assertThat(first.streams()).extracting(Stream::tableName).containsExactly("Music");
            assertThat(rest.streams()).extracting(Stream::streamArn).containsExactly(other);
            assertThat(rest.lastEvaluatedStreamArn()).isEmpty();
        }
    }
}
