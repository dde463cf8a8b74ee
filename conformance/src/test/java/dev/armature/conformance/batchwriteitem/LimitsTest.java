package dev.armature.conformance.batchwriteitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.Pages;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.WriteRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LimitsTest {
    private static BatchWriteItemRequest request(List<WriteRequest> writes) {
        return new BatchWriteItemRequest(
                Map.of("Music", writes), ReturnConsumedCapacity.NONE, ReturnItemCollectionMetrics.NONE);
    }

    private static List<WriteRequest> puts(int count) {
        List<WriteRequest> puts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            puts.add(new WriteRequest.Put(Items.item("pk", "song-" + i)));
        }
        return puts;
    }

    @ParameterizedTest
    @EnumSource
    void takesTwentyFiveWrites(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            assertThat(client.batchWriteItem(request(puts(25))).unprocessedItems())
                    .isEmpty();
            assertThatThrownBy(() -> client.batchWriteItem(request(puts(26)))).isInstanceOf(ValidationException.class);
            assertThat(Pages.scanItems(client, ScanRequest.builder("Music").build()))
                    .hasSize(25);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingIfOneWriteIsRefused(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            List<WriteRequest> oneWithoutKey = puts(3);
            oneWithoutKey.add(new WriteRequest.Put(Items.item("title", "x")));
            List<WriteRequest> oneTwice = puts(3);
            oneTwice.add(new WriteRequest.Delete(Items.item("pk", "song-0")));

            assertThatThrownBy(() -> client.batchWriteItem(request(oneWithoutKey)))
                    .isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> client.batchWriteItem(request(oneTwice)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Provided list of item keys contains duplicates");
            assertThat(Pages.scanItems(client, ScanRequest.builder("Music").build()))
                    .isEmpty();
        }
    }
}
