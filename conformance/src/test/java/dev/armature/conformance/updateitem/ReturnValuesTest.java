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
}
