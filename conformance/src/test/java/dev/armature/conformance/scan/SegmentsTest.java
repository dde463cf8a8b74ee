package dev.armature.conformance.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.Pages;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.value.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SegmentsTest {
    private static final int ITEMS = 500;

    @ParameterizedTest
    @EnumSource
    void everyItemIsInOneSegment(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            for (int i = 0; i < ITEMS; i++) {
                client.putItem(PutItemRequest.builder("Music", Items.item("pk", "song-" + i))
                        .build());
            }

            Set<Item> found = new HashSet<>();
            for (int segment = 0; segment < 4; segment++) {
                List<Item> part = Pages.scanItems(
                        client,
                        ScanRequest.builder("Music")
                                .segment(segment)
                                .totalSegments(4)
                                .limit(7)
                                .build());
                assertThat(part).as("segment %d", segment).hasSizeBetween(ITEMS / 8, ITEMS / 2);
                assertThat(part).noneMatch(found::contains);
                found.addAll(part);
            }
            assertThat(found).hasSize(ITEMS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesASegmentThatIsNone(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            assertThatThrownBy(() -> client.scan(ScanRequest.builder("Music")
                            .segment(5)
                            .totalSegments(5)
                            .build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The Segment parameter is zero-based and must be less than parameter TotalSegments:"
                            + " Segment: 5 is not less than TotalSegments: 5");
            assertThatThrownBy(() ->
                            client.scan(ScanRequest.builder("Music").segment(0).build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The TotalSegments parameter is required but was not present in the request when"
                            + " Segment parameter is present");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pageEndsAtOneMegabyte(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            for (int i = 0; i < 25; i++) {
                Item item = Items.item("pk", "song-" + i, "text", Items.text(100_000));
                client.putItem(PutItemRequest.builder("Music", item).build());
            }

            assertThat(Pages.scan(client, ScanRequest.builder("Music").build()))
                    .extracting(ScanResponse::count)
                    .containsExactly(11, 11, 3);
        }
    }
}
