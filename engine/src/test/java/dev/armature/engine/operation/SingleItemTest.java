package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.get;
import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.key;
import static dev.armature.engine.TestTable.put;
import static dev.armature.engine.TestTable.text;
import static dev.armature.engine.TestTable.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.engine.Engine;
import dev.armature.engine.TestTable;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** PutItem, GetItem, UpdateItem and DeleteItem. */
final class SingleItemTest {
    private final Engine engine = Engine.inMemory();
    private final DynamoClient client = engine.client();

    @BeforeEach
    void createTable() {
        TestTable.create(client);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void assertPutRefused(Item item, String message) {
        assertThatThrownBy(() -> put(client, item))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(message);
        assertThat(TestTable.scan(client, Optional.empty())).isEmpty();
    }

    @Nested
    final class Put {
        @Test
        void replacesTheWholeItem() {
            put(client, item("pk", "a", "sk", 1, "x", 1), item("pk", "a", "sk", 1, "y", 2));

            assertThat(get(client, "a", 1)).contains(item("pk", "a", "sk", 1, "y", 2));
        }

        @Test
        void returnsTheOldItemIfAsked() {
            put(client, item("pk", "a", "sk", 1, "x", 1));

            assertThat(client.putItem(PutItemRequest.builder(NAME, item("pk", "a", "sk", 1))
                                    .returnValues(ReturnValues.ALL_OLD)
                                    .build())
                            .attributes())
                    .contains(item("pk", "a", "sk", 1, "x", 1));
        }

        @Test
        void refusesOtherReturnValues() {
            assertThatThrownBy(() -> client.putItem(PutItemRequest.builder(NAME, item("pk", "a", "sk", 1))
                            .returnValues(ReturnValues.ALL_NEW)
                            .build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("ReturnValues can only be ALL_OLD or NONE");
        }

        @Test
        void writesOnlyIfTheConditionHolds() {
            put(client, item("pk", "a", "sk", 1, "x", 1));
            PutItemRequest.Builder create = PutItemRequest.builder(NAME, item("pk", "a", "sk", 1, "x", 2))
                    .conditionExpression(text("attribute_not_exists(pk)"));

            assertThatThrownBy(() -> client.putItem(create.build()))
                    .isInstanceOf(ConditionalCheckFailedException.class)
                    .hasMessage("The conditional request failed");
            assertThat(get(client, "a", 1)).contains(item("pk", "a", "sk", 1, "x", 1));
        }

        @Test
        void showsTheItemThatFailedTheConditionIfAsked() {
            put(client, item("pk", "a", "sk", 1, "x", 1));
            PutItemRequest.Builder create = PutItemRequest.builder(NAME, item("pk", "a", "sk", 1))
                    .conditionExpression(text("x > :two"))
                    .substitutions(values(":two", 2))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);

            ConditionalCheckFailedException failure =
                    catchThrowableOfType(ConditionalCheckFailedException.class, () -> client.putItem(create.build()));

            assertThat(failure.item()).contains(item("pk", "a", "sk", 1, "x", 1));
        }

        @Test
        void refusesAnItemWithoutItsKey() {
            assertPutRefused(item("pk", "a"), "Missing the key sk in the item");
        }

        @Test
        void refusesAKeyOfAnotherType() {
            assertPutRefused(item("pk", "a", "sk", "1"), "Type mismatch for key sk expected: N actual: S");
        }

        @Test
        void refusesAnEmptyKey() {
            assertPutRefused(
                    item("pk", "", "sk", 1),
                    "The AttributeValue for a key attribute cannot contain an empty string value. Key: pk");
        }

        @Test
        void refusesATooLongPartitionKey() {
            put(client, item("pk", "k".repeat(2048), "sk", 1));
            assertThat(get(client, "k".repeat(2048), 1)).isPresent();

            assertThatThrownBy(() -> put(client, item("pk", "k".repeat(2049), "sk", 1)))
                    .hasMessageContaining("Size of hashkey has exceeded the maximum size limit of2048 bytes");
        }

        @Test
        void refusesAnIndexKeyOfAnotherType() {
            assertPutRefused(
                    item("pk", "a", "sk", 1, "owner", 5),
                    "Type mismatch for Index Key owner Expected: S Actual: N IndexName: byOwner");
        }

        @Test
        void refusesATooLongIndexKeyEvenIfTheRestOfTheKeyIsMissing() {
            assertPutRefused(
                    item("pk", "a", "sk", 1, "owner", "o".repeat(2049)),
                    "Size limit exceeded for Index Key owner Actual Size: 2049 bytes Max Size: 2048 bytes"
                            + " IndexName: byOwner");
        }

        @Test
        void refusesAnEmptyIndexKeyEvenIfTheRestOfTheKeyIsMissing() {
            assertPutRefused(item("pk", "a", "sk", 1, "city", ""), "IndexName: byPlace, IndexKey: city");
        }

        @Test
        void takesItemsOfUpTo400Kilobytes() {
            int keyBytes = item("pk", "a", "sk", 1, "b", "").sizeBytes();
            Item largest = item("pk", "a", "sk", 1, "b", "x".repeat(409_600 - keyBytes));
            Item tooLarge = item("pk", "a", "sk", 2, "b", "x".repeat(409_601 - keyBytes));

            put(client, largest);

            assertThat(get(client, "a", 1)).contains(largest);
            assertThatThrownBy(() -> put(client, tooLarge))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Item size has exceeded the maximum allowed size");
        }

        @Test
        void refusesATableThatIsNotThere() {
            assertThatThrownBy(() -> client.putItem(
                            PutItemRequest.builder("Nothing", key("a", 1)).build()))
                    .isInstanceOf(ResourceNotFoundException.class)
                    .hasMessage("Requested resource not found");
        }

        @Test
        void refusesAnArnOfSomethingElse() {
            for (String arn : List.of(
                    "arn:x",
                    "arn:aws:s3:us-east-1:000000000000:table/" + NAME,
                    "arn:aws:dynamodb:us-east-1:000000000000:table/",
                    "arn:aws:dynamodb:us-east-1:000000000000:table/" + NAME + "/index/byOwner")) {
                assertThatThrownBy(() -> client.putItem(
                                PutItemRequest.builder(arn, key("a", 1)).build()))
                        .isInstanceOf(ValidationException.class)
                        .hasMessageStartingWith("Invalid table/index name.");
            }
        }

        @Test
        void knowsNoTableByAnArnOfNone() {
            String arn = "arn:aws:dynamodb:us-east-1:000000000000:table/Nothing";

            assertThatThrownBy(() -> client.putItem(
                            PutItemRequest.builder(arn, key("a", 1)).build()))
                    .isInstanceOf(ResourceNotFoundException.class)
                    .hasMessage("Requested resource not found");
        }

        @Test
        void takesTheTablesArn() {
            String arn = "arn:aws:dynamodb:us-east-1:000000000000:table/" + NAME;
            client.putItem(PutItemRequest.builder(arn, key("a", 1)).build());

            assertThat(get(client, "a", 1)).isPresent();
        }

        @Test
        void findsTheSameItemForEqualNumbers() {
            put(client, item("pk", "a", "sk", new AttributeValue.N(DynamoNumber.parse("1e3"))));

            assertThat(get(client, "a", 1000)).isPresent();
        }
    }

    @Nested
    final class Get {
        @Test
        void returnsThePartsThatAreAskedFor() {
            put(client, item("pk", "a", "sk", 1, "x", 1, "y", 2));
            GetItemRequest.Builder request =
                    GetItemRequest.builder(NAME, key("a", 1)).projectionExpression(text("y, pk"));

            assertThat(client.getItem(request.build()).item()).contains(item("pk", "a", "y", 2));
        }

        @Test
        void returnsAnEmptyItemWhereThePartsAreNotThere() {
            put(client, item("pk", "a", "sk", 1));
            GetItemRequest.Builder request =
                    GetItemRequest.builder(NAME, key("a", 1)).projectionExpression(text("z"));

            assertThat(client.getItem(request.build()).item()).contains(Item.empty());
        }

        @Test
        void refusesAKeyOfOtherAttributes() {
            for (Item wrong : new Item[] {
                item("pk", "a"), item("pk", "a", "sk", 1, "x", 1), item("pk", "a", "sk", "1"), item("pk", "a", "x", 1)
            }) {
                assertThatThrownBy(() -> client.getItem(
                                GetItemRequest.builder(NAME, wrong).build()))
                        .isInstanceOf(ValidationException.class)
                        .hasMessage("The provided key element does not match the schema");
            }
        }

        @Test
        void refusesNamesThatNothingUses() {
            GetItemRequest.Builder request =
                    GetItemRequest.builder(NAME, key("a", 1)).substitutions(values(":unused", 1));

            assertThatThrownBy(() -> client.getItem(request.build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Value provided in ExpressionAttributeValues unused in expressions: keys: {:unused}");
        }
    }

    @Nested
    final class Update {
        private UpdateItemRequest.Builder update(String expression, Object... namesAndValues) {
            return UpdateItemRequest.builder(NAME, key("a", 1))
                    .updateExpression(text(expression))
                    .substitutions(values(namesAndValues));
        }

        @Test
        void makesTheItemWhereThereIsNone() {
            client.updateItem(update("SET x = :x", ":x", 5).build());

            assertThat(get(client, "a", 1)).contains(item("pk", "a", "sk", 1, "x", 5));
        }

        @Test
        void makesAnItemOfTheKeyAloneWithoutAnExpression() {
            client.updateItem(UpdateItemRequest.builder(NAME, key("a", 1)).build());

            assertThat(get(client, "a", 1)).contains(key("a", 1));
        }

        @Test
        void returnsWhatIsAskedFor() {
            put(client, item("pk", "a", "sk", 1, "x", 1, "y", 2));
            for (ReturnValues values : ReturnValues.values()) {
                try (Engine fork = engine.fork()) {
                    UpdateItemResponse response = fork.client()
                            .updateItem(update("SET x = x + :one", ":one", 1)
                                    .returnValues(values)
                                    .build());
                    switch (values) {
                        case NONE -> assertThat(response.attributes()).isEmpty();
                        case ALL_OLD ->
                            assertThat(response.attributes()).contains(item("pk", "a", "sk", 1, "x", 1, "y", 2));
                        case ALL_NEW ->
                            assertThat(response.attributes()).contains(item("pk", "a", "sk", 1, "x", 2, "y", 2));
                        case UPDATED_OLD -> assertThat(response.attributes()).contains(item("x", 1));
                        case UPDATED_NEW -> assertThat(response.attributes()).contains(item("x", 2));
                    }
                }
            }
        }

        @Test
        void returnsNothingNewOfARemoval() {
            put(client, item("pk", "a", "sk", 1, "x", 1));

            assertThat(client.updateItem(update("REMOVE x")
                                    .returnValues(ReturnValues.UPDATED_NEW)
                                    .build())
                            .attributes())
                    .isEmpty();
        }

        @Test
        void refusesToChangeTheKey() {
            assertThatThrownBy(() ->
                            client.updateItem(update("SET pk = :x", ":x", "b").build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Cannot update attribute pk. This attribute is part of the key");
        }

        @Test
        void refusesAWrongIndexKeyAndChangesNothing() {
            put(client, item("pk", "a", "sk", 1, "owner", "me", "rank", 1));

            assertThatThrownBy(() -> client.updateItem(
                            update("SET owner = :x, note = :x", ":x", 1).build()))
                    .isInstanceOf(ValidationException.class);
            assertThat(get(client, "a", 1)).contains(item("pk", "a", "sk", 1, "owner", "me", "rank", 1));
        }

        @Test
        void refusesAnItemThatGrowsTooLarge() {
            put(client, item("pk", "a", "sk", 1, "b", "x".repeat(400_000)));

            assertThatThrownBy(() -> client.updateItem(
                            update("SET c = :c", ":c", "x".repeat(10_000)).build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Item size to update has exceeded the maximum allowed size");
        }
    }

    @Nested
    final class Delete {
        @Test
        void deletesAndReturnsTheOldItem() {
            put(client, item("pk", "a", "sk", 1, "x", 1));

            assertThat(client.deleteItem(DeleteItemRequest.builder(NAME, key("a", 1))
                                    .returnValues(ReturnValues.ALL_OLD)
                                    .build())
                            .attributes())
                    .contains(item("pk", "a", "sk", 1, "x", 1));
            assertThat(get(client, "a", 1)).isEmpty();
        }

        @Test
        void doesNothingWhereThereIsNone() {
            assertThat(client.deleteItem(DeleteItemRequest.builder(NAME, key("a", 1))
                                    .returnValues(ReturnValues.ALL_OLD)
                                    .build())
                            .attributes())
                    .isEmpty();
        }

        @Test
        void keepsTheItemIfTheConditionDoesNotHold() {
            put(client, item("pk", "a", "sk", 1, "x", 1));

            assertThatThrownBy(() -> client.deleteItem(DeleteItemRequest.builder(NAME, key("a", 1))
                            .conditionExpression(text("x = :x"))
                            .substitutions(values(":x", 2))
                            .build()))
                    .isInstanceOf(ConditionalCheckFailedException.class);
            assertThat(get(client, "a", 1)).isPresent();
        }
    }
}
