package dev.armature.conformance.getitem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProjectionTest {
    @ParameterizedTest
    @EnumSource
    void keepsWhatIsAroundAPartAndClosesUpLists(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            AttributeValue list = Items.list(AttributeValue.of("a"), AttributeValue.of("b"), AttributeValue.of("c"));
            client.putItem(PutItemRequest.builder("Music", Items.item("pk", "a", "list", list))
                    .build());

            assertThat(get(
                            client,
                            "a",
                            DocumentPath.of("list").element(2),
                            DocumentPath.of("list").element(0)))
                    .contains(Items.item("list", Items.list(AttributeValue.of("a"), AttributeValue.of("c"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsAnItemOfWhichItTakesNothingFromNone(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            client.putItem(
                    PutItemRequest.builder("Music", Items.item("pk", "a")).build());

            assertThat(get(client, "a", DocumentPath.of("year"))).contains(Item.empty());
            assertThat(get(client, "b", DocumentPath.of("year"))).isEmpty();
        }
    }

    private static Optional<Item> get(DynamoClient client, String key, DocumentPath... paths) {
        return client.getItem(GetItemRequest.builder("Music", Items.item("pk", key))
                        .projectionExpression(new Projection(List.of(paths)))
                        .build())
                .item()
                .map(ReadableItem::toItem);
    }
}
