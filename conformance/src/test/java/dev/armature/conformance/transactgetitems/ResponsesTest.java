package dev.armature.conformance.transactgetitems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResponsesTest {
    private static TransactGetItem read(String key) {
        return new TransactGetItem("Music", Items.item("pk", key));
    }

    @ParameterizedTest
    @EnumSource
    void answersInTheOrderOfTheReads(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            client.putItem(
                    PutItemRequest.builder("Music", Items.item("pk", "a")).build());
            client.putItem(
                    PutItemRequest.builder("Music", Items.item("pk", "b")).build());

            List<Optional<ReadableItem>> found = client.transactGetItems(new TransactGetItemsRequest(
                            List.of(read("b"), read("none"), read("a")), ReturnConsumedCapacity.NONE))
                    .responses();

            assertThat(found)
                    .extracting(item -> item.map(ReadableItem::toItem))
                    .containsExactly(
                            Optional.of(Items.item("pk", "b")), Optional.empty(), Optional.of(Items.item("pk", "a")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelsForAKeyThatDoesNotMatchTheTable(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            TransactGetItem wrong = new TransactGetItem("Music", Items.item("pk", 1));

            assertThatThrownBy(() -> client.transactGetItems(
                            new TransactGetItemsRequest(List.of(read("a"), wrong), ReturnConsumedCapacity.NONE)))
                    .isInstanceOfSatisfying(
                            TransactionCanceledException.class,
                            cancelled -> assertThat(cancelled.cancellationReasons())
                                    .extracting(CancellationReason::code)
                                    .containsExactly("None", "ValidationError"));
        }
    }
}
