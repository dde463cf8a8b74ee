package dev.armature.conformance.putitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.Pages;
import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.Item;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An item is in an index while it has all attributes of the index's key. */
final class SparseIndexTest {
    private static final TableShape TABLE = TableShape.ofPartitionKey("Music")
            .withGlobalIndex(
                    "chart",
                    List.of(new Part("country", AttributeType.S), new Part("genre", AttributeType.S)),
                    List.of(new Part("place", AttributeType.N)),
                    IndexProjection.KEYS_ONLY);

    private static void put(DynamoClient client, Item item) {
        client.putItem(PutItemRequest.builder("Music", item).build());
    }

    private static List<Item> chart(DynamoClient client) {
        return Pages.scanItems(
                client, ScanRequest.builder("Music").indexName("chart").build());
    }

    @ParameterizedTest
    @EnumSource
    void entersWithItsLastKeyAttributeAndLeavesWithTheFirst(Front front) {
        try (DynamoClient client = front.open()) {
            TABLE.create(client);

            put(client, Items.item("pk", "a", "country", "FR", "genre", "pop"));
            assertThat(chart(client)).isEmpty();

            put(client, Items.item("pk", "a", "country", "FR", "genre", "pop", "place", 1, "title", "x"));
            assertThat(chart(client))
                    .containsExactly(Items.item("pk", "a", "country", "FR", "genre", "pop", "place", 1));

            put(client, Items.item("pk", "a", "country", "FR", "place", 1));
            assertThat(chart(client)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnItemThatTheIndexCannotHold(Front front) {
        try (DynamoClient client = front.open()) {
            TABLE.create(client);

            assertThatThrownBy(() -> put(client, Items.item("pk", "a", "country", 33)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Type mismatch for Index Key country");
            assertThatThrownBy(() -> put(client, Items.item("pk", "a", "genre", "")))
                    .isInstanceOf(ValidationException.class);
            assertThat(Pages.scanItems(client, ScanRequest.builder("Music").build()))
                    .isEmpty();
        }
    }
}
