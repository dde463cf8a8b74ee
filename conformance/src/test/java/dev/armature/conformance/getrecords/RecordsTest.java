package dev.armature.conformance.getrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.StreamReading;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.OperationType;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What records tell of changes. */
final class RecordsTest {
    @ParameterizedTest
    @EnumSource
    void tellsEachChangeWithItsImages(Front front) {
        try (DynamoClient client = front.open()) {
            String arn = TableShape.ofPartitionKey("Music").createWithStream(client, StreamViewType.NEW_AND_OLD_IMAGES);
            Item key = Item.of(Map.of("pk", AttributeValue.of("a")));
            Item first = Item.of(Map.of("pk", AttributeValue.of("a"), "n", AttributeValue.of(1)));
            Item second = Item.of(Map.of("pk", AttributeValue.of("a"), "n", AttributeValue.of(2)));

            client.putItem(PutItemRequest.builder("Music", first).build());
            client.putItem(PutItemRequest.builder("Music", first).build());
            client.putItem(PutItemRequest.builder("Music", second).build());
            client.deleteItem(DeleteItemRequest.builder("Music", key).build());
            client.deleteItem(DeleteItemRequest.builder("Music", key).build());

            List<StreamRecord> records = StreamReading.all(client, arn);
            assertThat(records)
                    .extracting(StreamRecord::eventName)
                    .containsExactly(OperationType.INSERT, OperationType.MODIFY, OperationType.REMOVE);
            assertThat(records).allMatch(record -> record.keys().toItem().equals(key));
            assertThat(records)
                    .extracting(record -> record.newImage().map(ReadableItem::toItem))
                    .containsExactly(Optional.of(first), Optional.of(second), Optional.empty());
            assertThat(records)
                    .extracting(record -> record.oldImage().map(ReadableItem::toItem))
                    .containsExactly(Optional.empty(), Optional.of(first), Optional.of(second));
            assertThat(records.get(0).sizeBytes()).isEqualTo(key.sizeBytes() + first.sizeBytes());
            assertThat(records).noneMatch(StreamRecord::isExpiry);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnIteratorThatIsNone(Front front) {
        try (DynamoClient client = front.open()) {
            assertThatThrownBy(() -> client.getRecords(new GetRecordsRequest("none", Optional.empty())))
                    .isInstanceOf(ValidationException.class);
        }
    }
}
