package dev.armature.conformance.batchgetitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LimitsTest {
    private static BatchGetItemRequest request(List<? extends WritableItem> keys) {
        return new BatchGetItemRequest(Map.of("Music", KeysAndProjection.of(keys)), ReturnConsumedCapacity.NONE);
    }

    private static List<Item> keys(int count) {
        List<Item> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(Items.item("pk", "song-" + i));
        }
        return keys;
    }

    @ParameterizedTest
    @EnumSource
    void handsBackWhatIsOverSixteenMegabytes(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            for (Item key : keys(45)) {
                Item item = Items.item("pk", key.find("pk").orElseThrow(), "text", Items.text(400_000));
                client.putItem(PutItemRequest.builder("Music", item).build());
            }

            BatchGetItemResponse first = client.batchGetItem(request(keys(45)));
            List<WritableItem> rest = first.unprocessedKeys().get("Music").keys();
            BatchGetItemResponse second = client.batchGetItem(request(rest));

            assertThat(first.responses().get("Music")).hasSize(41);
            assertThat(rest).hasSize(4);
            assertThat(second.responses().get("Music")).hasSize(4);
            assertThat(second.unprocessedKeys()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesAHundredKeysOfWhichNoneComesTwice(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            List<Item> twice = new ArrayList<>(keys(2));
            twice.addAll(keys(1));

            assertThat(client.batchGetItem(request(keys(100))).unprocessedKeys())
                    .isEmpty();
            assertThatThrownBy(() -> client.batchGetItem(request(keys(101)))).isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> client.batchGetItem(request(twice)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Provided list of item keys contains duplicates");
        }
    }
}
