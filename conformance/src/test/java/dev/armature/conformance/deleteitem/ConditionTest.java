package dev.armature.conformance.deleteitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.Pages;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConditionTest {
    private static final Item SONG = Items.item("pk", "a", "year", 1990);

    private static DeleteItemRequest.Builder deleteIfOlderThan(long year) {
        return DeleteItemRequest.builder("Music", Items.item("pk", "a"))
                .conditionExpression(
                        Condition.compare(DocumentPath.of("year"), Comparator.LT, AttributeValue.of(year)));
    }

    @ParameterizedTest
    @EnumSource
    void showsTheItemThatItLeavesIfAskedTo(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            client.putItem(PutItemRequest.builder("Music", SONG).build());

            DeleteItemRequest request = deleteIfOlderThan(1990)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .build();
            assertThatThrownBy(() -> client.deleteItem(request))
                    .isInstanceOfSatisfying(
                            ConditionalCheckFailedException.class,
                            failed -> assertThat(failed.item()).contains(SONG))
                    .hasMessage("The conditional request failed");
            assertThatThrownBy(() -> client.deleteItem(deleteIfOlderThan(1990).build()))
                    .isInstanceOfSatisfying(
                            ConditionalCheckFailedException.class,
                            failed -> assertThat(failed.item()).isEmpty());
            assertThat(Pages.scanItems(client, ScanRequest.builder("Music").build()))
                    .containsExactly(SONG);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheItemAndReturnsIt(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            client.putItem(PutItemRequest.builder("Music", SONG).build());

            DeleteItemRequest request =
                    deleteIfOlderThan(1991).returnValues(ReturnValues.ALL_OLD).build();
            assertThat(client.deleteItem(request).attributes().map(ReadableItem::toItem))
                    .contains(SONG);
            assertThat(Pages.scanItems(client, ScanRequest.builder("Music").build()))
                    .isEmpty();
        }
    }
}
