package dev.armature.conformance.updateitem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.Pages;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReturnValuesTest {
    private static final Item BEFORE = Items.item("pk", "a", "count", 1, "gone", "x", "kept", "y");
    private static final Item AFTER = Items.item("pk", "a", "count", 3, "kept", "y", "new", "z");

    private static Optional<Item> update(Front front, ReturnValues values) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            client.putItem(PutItemRequest.builder("Music", BEFORE).build());
            Update update = new Update(
                    List.of(new Update.Set(DocumentPath.of("new"), new Operand.Constant(AttributeValue.of("z")))),
                    List.of(new Update.Remove(DocumentPath.of("gone"))),
                    List.of(new Update.Add(DocumentPath.of("count"), AttributeValue.of(2))),
                    List.of());
            Optional<Item> returned = client.updateItem(UpdateItemRequest.builder("Music", Items.item("pk", "a"))
                            .updateExpression(update)
                            .returnValues(values)
                            .build())
                    .attributes()
                    .map(ReadableItem::toItem);
            assertThat(Pages.scanItems(client, ScanRequest.builder("Music").build()))
                    .containsExactly(AFTER);
            return returned;
        }
    }

    @ParameterizedTest
    @EnumSource
    void returnsTheWholeItemOrWhatTheUpdateNames(Front front) {
        assertThat(update(front, ReturnValues.NONE)).isEmpty();
        assertThat(update(front, ReturnValues.ALL_OLD)).contains(BEFORE);
        assertThat(update(front, ReturnValues.ALL_NEW)).contains(AFTER);
        assertThat(update(front, ReturnValues.UPDATED_OLD)).contains(Items.item("count", 1, "gone", "x"));
        assertThat(update(front, ReturnValues.UPDATED_NEW)).contains(Items.item("count", 3, "new", "z"));
    }

    @ParameterizedTest
    @EnumSource
    void returnsNothingOfAnItemThatWasNotThere(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            assertThat(client.updateItem(UpdateItemRequest.builder("Music", Items.item("pk", "a"))
                                    .returnValues(ReturnValues.ALL_OLD)
                                    .build())
                            .attributes())
                    .isEmpty();
            assertThat(Pages.scanItems(client, ScanRequest.builder("Music").build()))
                    .containsExactly(Items.item("pk", "a"));
        }
    }

    /** Returns what an update of a list of three shows under {@code UPDATED_NEW}. */
    private static Optional<AttributeValue> shown(Front front, Update update) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            client.putItem(PutItemRequest.builder("Music", Items.item("pk", "a", "list", list("x", "y", "z")))
                    .build());
            return client.updateItem(UpdateItemRequest.builder("Music", Items.item("pk", "a"))
                            .updateExpression(update)
                            .returnValues(ReturnValues.UPDATED_NEW)
                            .build())
                    .attributes()
                    .flatMap(returned -> returned.toItem().find("list"));
        }
    }

    private static Update setElement(int index) {
        return new Update(
                List.of(new Update.Set(
                        DocumentPath.of("list").element(index), new Operand.Constant(AttributeValue.of("new")))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Update removeElement(int index) {
        return new Update(
                List.of(), List.of(new Update.Remove(DocumentPath.of("list").element(index))), List.of(), List.of());
    }

    @ParameterizedTest
    @EnumSource
    void readsThePathsOfListsInTheNewItem(Front front) {
        assertThat(shown(front, setElement(1))).contains(list("new"));
        assertThat(shown(front, setElement(3))).contains(list("new"));
        assertThat(shown(front, setElement(4))).isEmpty();
        assertThat(shown(front, removeElement(1))).contains(list("z"));
        assertThat(shown(front, removeElement(2))).isEmpty();
    }

    private static AttributeValue list(String... elements) {
        return Items.list(Stream.of(elements).map(AttributeValue::of).toArray(AttributeValue[]::new));
    }
}
